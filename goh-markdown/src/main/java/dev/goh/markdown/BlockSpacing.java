package dev.goh.markdown;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How closely a note's blocks follow each other, and their lines their headings, so that an added block looks like them. */
final class BlockSpacing {
    private final LineTable lines;
    private final List<Block> blocks;

    /** How many blocks follow the lines above them without a blank line; -1 before they are counted. */
    private int denseBlocks = -1;

    /** By block, and for the end; null before it is found. */
    private boolean @Nullable [] close;

    BlockSpacing(LineTable lines, List<Block> blocks) {
        this.lines = lines;
        this.blocks = blocks;
    }

    /** Whether a block, or what is added below the last one, follows the lines above it closely, as half of all blocks do. */
    boolean isDense(int block) {
        int beside = Math.min(block, blocks.size() - 1);
        return beside >= 0 && isDense(blocks.get(beside)) && 2 * denseBlocks() >= blocks.size();
    }

    private boolean isDense(Block block) {
        return block.from() > 0 && !lines.isBlank(block.from() - 1);
    }

    private int denseBlocks() {
        if (denseBlocks < 0) {
            denseBlocks = (int) blocks.stream().filter(this::isDense).count();
        }
        return denseBlocks;
    }

    /**
     * Whether no blank line belongs below the heading of what is added before a block: as in the nearest block above that is filled,
     * else below.
     */
    boolean isClose(int before) {
        boolean[] found = close;
        if (found == null) {
            found = findClose();
            close = found;
        }
        return found[before];
    }

    private boolean[] findClose() {
        boolean[] found = new boolean[blocks.size() + 1];
        Block near = blocks.stream().filter(this::isFilled).findFirst().orElse(null);
        for (int i = 0; i < found.length; i++) {
            near = i > 0 && isFilled(blocks.get(i - 1)) ? blocks.get(i - 1) : near;
            found[i] = near != null && !lines.isBlank(near.from() + 1);
        }
        return found;
    }

    private boolean isFilled(Block block) {
        for (int line = block.from() + 1; line < block.to(); line++) {
            if (!lines.isBlank(line)) {
                return true;
            }
        }
        return false;
    }
}
