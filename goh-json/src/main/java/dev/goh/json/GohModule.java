package dev.goh.json;

import dev.goh.core.Checklist;
import dev.goh.core.ChecklistItem;
import dev.goh.core.Episode;
import dev.goh.core.EpisodeTitle;
import dev.goh.core.Guest;
import dev.goh.core.ModelPath;
import dev.goh.core.OtherSection;
import dev.goh.core.PropertyValue;
import dev.goh.core.Reference;
import dev.goh.core.ReferenceGroup;
import dev.goh.core.Section;
import dev.goh.core.Segment;
import dev.goh.core.TalkingPoint;
import dev.goh.core.TalkingPoints;
import dev.goh.core.TaskState;
import dev.goh.core.Timestamp;
import dev.goh.core.VideoEmbed;
import dev.goh.core.VideoLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a Jackson 3 mapper to read and write episodes, and every type they are made of, inside an app's own objects, in the
 * form that {@link EpisodeJson} gives them. It needs {@code tools.jackson.core:jackson-databind}, which apps with a mapper have.
 *
 * <p>On the class path {@code JsonMapper.builder().findAndAddModules()} finds it; on the module path register it with
 * {@code addModule(new GohModule())}. Reading is strict, whatever the mapper's features say; what is refused is a
 * {@link MismatchedInputException} with the message, and the {@link EpisodeJsonException} as its cause. Limits on depth and
 * length are the mapper's own.
 */
public final class GohModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public GohModule() {
        super("goh");
        add(Episode.class, EpisodeCodec.CODEC);
        add(EpisodeTitle.class, EpisodeTitleCodec.CODEC);
        add(VideoLink.class, EpisodeCodec.LINK);
        add(VideoEmbed.class, EpisodeCodec.EMBED);
        add(Guest.class, GuestCodec.CODEC);
        add(Checklist.class, ChecklistCodec.CODEC);
        add(ChecklistItem.class, ChecklistItemCodec.CODEC);
        add(TaskState.class, TaskStateCodec.CODEC);
        add(TalkingPoints.class, TalkingPointsCodec.CODEC);
        add(TalkingPoint.class, TalkingPointCodec.CODEC);
        add(Segment.class, SegmentCodec.CODEC);
        add(Timestamp.class, TimestampCodec.CODEC);
        add(ReferenceGroup.class, ReferenceGroupCodec.CODEC);
        add(Reference.class, ReferenceCodec.CODEC);
        add(OtherSection.class, OtherSectionCodec.CODEC);
        add(PropertyValue.class, PropertyValueCodec.CODEC);
        add(Section.class, SectionCodec.CODEC);
        add(ModelPath.class, Scalars.of(ModelPath::new, ModelPath::pointer));
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        addSerializer(type, new Serializer<>(codec));
        addDeserializer(type, new Deserializer<>(type, codec));
        if (codec instanceof Scalars.Scalar<T> scalar) {
            addKeySerializer(type, new KeySerializer<>(scalar));
            addKeyDeserializer(type, new KeyReader<>(type, scalar));
        }
    }

    /** Writes one type. */
    private static final class Serializer<T> extends ValueSerializer<T> {
        private final Codec<T> codec;

        private Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            codec.write(value, out);
        }
    }

    /** Writes one type as the key of a map. */
    private static final class KeySerializer<T> extends ValueSerializer<T> {
        private final Scalars.Scalar<T> codec;

        private KeySerializer(Scalars.Scalar<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeName(codec.write().apply(value));
        }
    }

    /** Reads one type from the key of a map. */
    private static final class KeyReader<T> extends KeyDeserializer {
        private final Class<T> type;
        private final Scalars.Scalar<T> codec;

        private KeyReader(Class<T> type, Scalars.Scalar<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.read().apply(key);
            } catch (IllegalArgumentException e) {
                return context.handleWeirdKey(type, key, "%s", e.getMessage());
            }
        }
    }

    /** Reads one type. */
    private static final class Deserializer<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final Codec<T> codec;

        private Deserializer(Class<T> type, Codec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return codec.read(JsonInput.of(parser));
            } catch (EpisodeJsonException e) {
                throw MismatchedInputException.from(parser, type, e.getMessage())
                        .withCause(e);
            }
        }

        /** In a property {@code null} is a value; for all other types it means that there is none. */
        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return type == PropertyValue.class ? new PropertyValue.Null() : null;
        }
    }
}
