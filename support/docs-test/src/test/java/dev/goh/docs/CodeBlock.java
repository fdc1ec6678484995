package dev.goh.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * A block of code in a page.
 *
 * @param language what stands after the fence; {@code sh} for an indented block
 * @param line the line in the page where its code begins, from 1
 * @param code its lines
 */
record CodeBlock(String language, int line, String code) {
    private static final String INDENT = "    ";

    /** Finds the blocks of a page that are not inside a list. */
    static List<CodeBlock> of(String page) {
        List<CodeBlock> blocks = new ArrayList<>();
        List<String> lines = page.lines().toList();
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int start = at;
            StringBuilder code = new StringBuilder();
            if (line.startsWith("```")) {
                for (at++; !lines.get(at).equals("```"); at++) {
                    code.append(lines.get(at)).append('\n');
                }
                blocks.add(new CodeBlock(line.substring(3), start + 2, code.toString()));
            } else if (line.startsWith(INDENT) && (at == 0 || lines.get(at - 1).isBlank())) {
                for (; at < lines.size() && lines.get(at).startsWith(INDENT); at++) {
                    code.append(lines.get(at).substring(INDENT.length())).append('\n');
                }
                blocks.add(new CodeBlock("sh", start + 1, code.toString()));
            }
            at++;
        }
        return blocks;
    }
}
