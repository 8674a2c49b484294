package org.vielstimmig.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.vielstimmig.model.Change;
import org.vielstimmig.model.Entity;
import org.vielstimmig.model.Id;
import org.vielstimmig.model.LocalText;
import org.vielstimmig.model.MemoTarget;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/// The journal's and the tables' JSON. The names written here are a file format for ever: a record's simple
/// name and its components' names. Ids are plain strings.
final class Json {

    private final JsonMapper mapper;

    Json() {
        SimpleModule module = new SimpleModule("model");
        for (Class<?> id : Id.class.getPermittedSubclasses()) {
            register(module, id.asSubclass(Id.class));
        }
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(module)
                .addMixIn(Change.class, Named.class)
                .addMixIn(Entity.class, Named.class)
                .addMixIn(MemoTarget.class, Named.class)
                .addMixIn(LocalText.class, AsMap.class)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultVisibility(v -> v.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .changeDefaultPropertyInclusion(v -> v.withValueInclusion(JsonInclude.Include.NON_NULL));
        for (Class<?> sealed : List.of(Change.class, Entity.class, MemoTarget.class)) {
            for (Class<?> permitted : sealed.getPermittedSubclasses()) {
                builder.registerSubtypes(new NamedType(permitted, permitted.getSimpleName()));
            }
        }
        mapper = builder.build();
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    /// For lists of things that carry their kind: a list alone does not say what it is a list of.
    String write(Object value, TypeReference<?> type) {
        return mapper.writerFor(type).writeValueAsString(value);
    }

    String writePretty(Object value) {
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    String writeChange(Change change) {
        return mapper.writerFor(Change.class).writeValueAsString(change);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    <T> T read(String json, TypeReference<T> type) {
        return mapper.readValue(json, type);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface Named {}

    private abstract static class AsMap {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        @SuppressWarnings("UnusedVariable") // stands in for LocalText's own constructor
        AsMap(SortedMap<String, String> byLanguage) {}

        @JsonValue
        abstract SortedMap<String, String> byLanguage();
    }

    private static <T extends Id> void register(SimpleModule module, Class<T> type) {
        module.addSerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T id, JsonGenerator out, SerializationContext context) {
                out.writeString(id.value().toString());
            }
        });
        module.addKeySerializer(type, new ValueSerializer<T>() {
            @Override
            public void serialize(T id, JsonGenerator out, SerializationContext context) {
                out.writeName(id.value().toString());
            }
        });
        module.addDeserializer(type, new ValueDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) {
                return create(type, in.getString());
            }
        });
        module.addKeyDeserializer(type, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return create(type, key);
            }
        });
    }

    private static <T extends Id> T create(Class<T> type, String text) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
            return constructor.newInstance(UUID.fromString(text));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
