package org.wsis4j.json.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wsis4j.json.jackson2.WsisModule;

/** A mapper of Jackson 2. */
record Mapper2(String name, JsonMapper mapper) implements Mapper {

    static Mapper with(UnaryOperator<JsonMapper.Builder> settings) {
        return of("2", settings);
    }

    static Mapper of(String name, UnaryOperator<JsonMapper.Builder> settings) {
        return new Mapper2(
                name,
                settings.apply(JsonMapper.builder().addModule(new WsisModule())).build());
    }

    /** Mappers that write one line of the characters as they are; each by its name. */
    static Map<String, UnaryOperator<JsonMapper.Builder>> settings() {
        Map<String, UnaryOperator<JsonMapper.Builder>> settings = new LinkedHashMap<>();
        settings.put("none", UnaryOperator.identity());
        settings.put("snake case", builder -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        settings.put(
                "alphabet",
                builder -> builder.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        settings.put(
                "timestamps",
                builder -> builder.enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS));
        settings.put(
                "strict",
                builder -> builder.enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS));
        settings.put(
                "mild",
                builder -> builder.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .enable(
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                                DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT));
        settings.put(
                "sparse",
                builder -> builder.defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY)));
        settings.put(
                "numbers",
                builder -> builder.enable(
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                                DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
                        .enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS));
        return settings;
    }

    /** Adds what says of which class a value is. */
    static UnaryOperator<JsonMapper.Builder> typed() {
        return builder -> builder.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                        .allowIfBaseType(Object.class)
                        .build(),
                DefaultTyping.NON_FINAL);
    }

    static UnaryOperator<JsonMapper.Builder> indented() {
        return builder -> builder.enable(SerializationFeature.INDENT_OUTPUT);
    }

    static UnaryOperator<JsonMapper.Builder> ascii() {
        return builder -> builder.enable(JsonWriteFeature.ESCAPE_NON_ASCII);
    }

    /** A mapper whose texts may stand in HTML. */
    static Mapper html() {
        JsonFactory factory =
                new JsonFactoryBuilder().characterEscapes(new Html()).build();
        return new Mapper2(
                "2", JsonMapper.builder(factory).addModule(new WsisModule()).build());
    }

    private static final class Html extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] escapes = standardAsciiEscapesForJSON();
            escapes['<'] = ESCAPE_STANDARD;
            return escapes;
        }

        @Override
        public SerializableString getEscapeSequence(int c) {
            return null;
        }
    }

    @Override
    public String write(Object value) {
        try {
            byte[] bytes = mapper.writeValueAsBytes(value);
            // Texts and bytes are written by different generators.
            if (!mapper.writeValueAsString(value).equals(Mapper.utf8(bytes))) {
                throw new AssertionError("text and bytes differ");
            }
            return Mapper.utf8(bytes);
        } catch (JsonMappingException e) {
            throw new Refused(e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Object read(String json, Type type) {
        try {
            Object value = mapper.readValue(Mapper.utf8(json), mapper.constructType(type));
            // Texts and bytes are read by different parsers.
            Object again = mapper.readValue(json, mapper.constructType(type));
            if (value != null && !value.getClass().equals(again.getClass())) {
                throw new AssertionError("text and bytes differ");
            }
            return value;
        } catch (JsonMappingException e) {
            throw new Refused(e);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Object throughTree(Object value, Class<?> type) {
        try {
            return mapper.treeToValue(mapper.<JsonNode>valueToTree(value), type);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
