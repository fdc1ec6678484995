package dev.goh.core;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts that the built-in shows send. */
final class ShowTexts {
    private ShowTexts() {}

    static Map<String, String> english() {
        return texts("""
                Hello {guest},

                we run a livestream called {show}, an hour of conversation with a guest that stays on YouTube afterwards. I saw \
                {source}, and I would like to have you on the show to talk about {topic}.

                It is an easy talk without a script. You can show something on your screen if you like, but need not.[ We \
                thought of {date}, {time} ({zone}).]

                Would you like to come?

                {host}
                """, """
                {topic}[, with {guest}]
                {show}, {date}[, {time} ({zone})]

                Watch it live and ask your questions: {url}
                """, """
                We're live now! {topic}[, with {guest}]: {url}
                """);
    }

    static Map<String, String> spanish() {
        return texts("""
                Hola, {guest}:

                hacemos un programa en vivo que se llama {show}, una hora de conversación que después queda en YouTube. Vi \
                {source} y me gustaría invitarte a hablar de {topic}.

                Es una charla tranquila y sin guion. Si quieres, puedes mostrar algo en tu pantalla, pero no hace falta.[ \
                Pensamos en el {date}, {time} ({zone}).]

                ¿Te gustaría venir?

                {host}
                """, """
                {topic}[, con {guest}]
                {show}, {date}[, {time} ({zone})]

                Míralo en vivo y haz tus preguntas: {url}
                """, """
                ¡Estamos en vivo! {topic}[, con {guest}]: {url}
                """);
    }

    private static Map<String, String> texts(String invitation, String announcement, String live) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("invitation", invitation);
        texts.put("announcement", announcement);
        texts.put("live", live);
        return texts;
    }
}
