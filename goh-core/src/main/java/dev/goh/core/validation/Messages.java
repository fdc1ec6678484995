package dev.goh.core.validation;

import java.util.List;

/** Puts arguments into message texts. */
final class Messages {
    private Messages() {}

    static String render(String template, List<Arg> args) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < template.length()) {
            int open = template.indexOf('{', from);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = template.substring(open + 1, close);
            text.append(template, from, open).append(value(name, args));
            from = close + 1;
        }
        return text.append(template, from, template.length()).toString();
    }

    private static String value(String name, List<Arg> args) {
        return args.stream()
                .filter(arg -> arg.name().equals(name))
                .findFirst()
                .map(arg -> arg.value().toString())
                .orElse("{" + name + "}");
    }
}
