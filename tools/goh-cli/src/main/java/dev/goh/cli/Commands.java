package dev.goh.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The commands, in the order in which help lists them. A new command is a class and a line here. */
final class Commands {
    private static final Map<String, Function<Streams, Object>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("init", InitCommand::new);
        ALL.put("new", NewCommand::new);
        ALL.put("show", ShowCommand::new);
        ALL.put("check", CheckCommand::new);
        ALL.put("fix", FixCommand::new);
        ALL.put("explain", ExplainCommand::new);
        ALL.put("rules", RulesCommand::new);
        ALL.put("phase", PhaseCommand::new);
        ALL.put("baseline", BaselineCommand::new);
        ALL.put("tick", TickCommand::new);
        ALL.put("set", SetCommand::new);
        ALL.put("timestamps", TimestampsCommand::new);
        ALL.put("import", ImportCommand::new);
        ALL.put("export", ExportCommand::new);
        ALL.put("index", IndexCommand::new);
        ALL.put("laws", LawsCommand::new);
        ALL.put("json", JsonCommand::new);
        ALL.put("markdown", MarkdownCommand::new);
        ALL.put("put", PutCommand::new);
        ALL.put("schema", SchemaCommand::new);
        ALL.put("html", HtmlCommand::new);
        ALL.put("merge-driver", MergeDriverCommand::new);
        ALL.put("completion", CompletionCommand::new);
    }

    private Commands() {}

    /**
     * Returns what makes the commands that a command line needs: the one it names, or all, to list them or to find a similar name.
     * The command line takes each of them apart by reflection, which for all takes longer than to check a note.
     */
    static Collection<Function<Streams, Object>> needed(String... args) {
        String name = args.length == 0 ? "" : args[0];
        Function<Streams, Object> named = ALL.get(name);
        return named == null || name.equals("completion") ? ALL.values() : List.of(named);
    }
}
