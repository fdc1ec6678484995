package dev.goh.core;

/** What new episodes of the built-in shows start from. The rules about claims recognise some of the tasks by their words. */
final class Starters {
    private Starters() {}

    static Episode english() {
        return Episode.builder()
                .preShow(Checklist.of(
                        task("List this note on the index page of the show, under `Upcoming`"),
                        task("Invite the guest and tell them about the show"),
                        task("Agree on a day without another livestream and write it in `date:` above"),
                        task("Ask the guest for a photo and for the spelling of their name"),
                        task(
                                "Send the guest a calendar invite, from 15 minutes before the show to 15 minutes after it"),
                        task("Make a thumbnail"),
                        task(
                                "Schedule the broadcast",
                                task("Put the number of the episode into its title"),
                                task("Put a summary and the guest's contacts into its description")),
                        task("Put the link to the studio into the calendar invite as its location"),
                        task("Get the YouTube link and write it in `url:` above"),
                        task("Announce the show"),
                        task("Prepare the posts that say we are live"),
                        task("Collect links that the audience may want")))
                .talkingPoints(TalkingPoints.of(
                        TalkingPoint.of(
                                "Welcome",
                                TalkingPoint.of("What this show is, and who we are"),
                                TalkingPoint.of("What we talk about today")),
                        TalkingPoint.of("News"),
                        TalkingPoint.of(
                                "Introduce the guest",
                                TalkingPoint.of("Who are you, and what do you do?"),
                                TalkingPoint.of("How did you come to this topic?")),
                        TalkingPoint.of("Closing", TalkingPoint.of("Where can people learn more?"))))
                .justBefore(Checklist.of(
                        task("Ask how the guest's name is pronounced, and for their pronouns"),
                        task("Test sound, camera and shared screens"),
                        task("Explain that the talking points are a help, not a script"),
                        task("Show where comments appear and how to send a message that the audience does not see"),
                        task("Ask what is better left out"),
                        task("Ask everyone to stay for a moment when the stream has ended")))
                .postShow(Checklist.of(
                        task("Add timestamps to the description of the video and to this note, at least four"),
                        task("Add any links that came up to the description of the video and to this note"),
                        task("Add the video to the playlist of the show"),
                        task("Move this note to `Past` on the index page of the show"),
                        task("Keep the recordings where everyone finds them"),
                        task("Think about what else can be made of the recording")))
                .addTimestamps(Timestamp.of("00:00:00", "Introductions"))
                .build();
    }

    static Episode spanish() {
        return Episode.builder()
                .preShow(Checklist.of(
                        task("Poner esta nota en la página índice del programa, en `Próximos episodios`"),
                        task("Invitar a la persona y contarle de qué va el programa"),
                        task("Acordar un día sin otra transmisión y escribirlo arriba en `date:`"),
                        task("Pedir una foto y preguntar cómo se escribe el nombre"),
                        task("Enviar la invitación de calendario, desde 15 minutos antes hasta 15 minutos después"),
                        task("Preparar la miniatura"),
                        task(
                                "Programar la transmisión",
                                task("Poner el número del episodio en el título"),
                                task("Poner un resumen y los contactos en la descripción")),
                        task("Poner el enlace del estudio como lugar de la invitación de calendario"),
                        task("Obtener el enlace de YouTube y escribirlo arriba en `url:`"),
                        task("Anunciar el programa"),
                        task("Preparar los mensajes que dicen que estamos en vivo"),
                        task("Reunir enlaces que le sirvan a la audiencia")))
                .talkingPoints(TalkingPoints.of(
                        TalkingPoint.of(
                                "Bienvenida",
                                TalkingPoint.of("Qué es este programa y quiénes somos"),
                                TalkingPoint.of("De qué hablamos hoy")),
                        TalkingPoint.of("Novedades"),
                        TalkingPoint.of(
                                "Presentar a la persona invitada",
                                TalkingPoint.of("¿Quién eres y a qué te dedicas?"),
                                TalkingPoint.of("¿Cómo llegaste a este tema?")),
                        TalkingPoint.of("Cierre", TalkingPoint.of("¿Dónde se puede aprender más?"))))
                .justBefore(Checklist.of(
                        task("Preguntar cómo se pronuncia el nombre"),
                        task("Probar sonido, cámara y pantalla compartida"),
                        task("Explicar que los puntos son una ayuda y no un guion"),
                        task("Mostrar dónde salen los comentarios y cómo mandar un mensaje que la audiencia no ve"),
                        task("Preguntar de qué es mejor no hablar"),
                        task("Pedir que nadie se vaya enseguida cuando termine la transmisión")))
                .postShow(Checklist.of(
                        task("Agregar marcas de tiempo a la descripción del video y a esta nota, al menos cuatro"),
                        task("Agregar enlaces que salieron en la charla a la descripción del video y a esta nota"),
                        task("Agregar el video a la lista de reproducción del programa"),
                        task("Mover esta nota a `Episodios pasados` en la página índice del programa"),
                        task("Guardar las grabaciones donde todos las encuentren"),
                        task("Pensar qué más se puede hacer con la grabación")))
                .build();
    }

    private static ChecklistItem task(String text, ChecklistItem... parts) {
        return ChecklistItem.open(text, parts);
    }
}
