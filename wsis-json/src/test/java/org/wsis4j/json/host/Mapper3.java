package org.wsis4j.json.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.wsis4j.json.jackson3.WsisModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** A mapper of Jackson 3. */
record Mapper3(String name, JsonMapper mapper) implements Mapper {

    static Mapper with(UnaryOperator<JsonMapper.Builder> settings) {
        return of("3", settings);
    }

    static Mapper of(String name, UnaryOperator<JsonMapper.Builder> settings) {
        return new Mapper3(
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
                builder -> builder.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS));
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
                builder -> builder.changeDefaultPropertyInclusion(
                        include -> include.withValueInclusion(JsonInclude.Include.NON_EMPTY)
                                .withContentInclusion(JsonInclude.Include.NON_EMPTY)));
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
        JsonFactory factory = JsonFactory.builder().characterEscapes(new Html()).build();
        return new Mapper3(
                "3", JsonMapper.builder(factory).addModule(new WsisModule()).build());
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
        } catch (DatabindException e) {
            throw new Refused(e);
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
        } catch (DatabindException e) {
            throw new Refused(e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Object throughTree(Object value, Class<?> type) {
        return mapper.treeToValue(mapper.valueToTree(value), type);
    }

    @Override
    public String toString() {
        return name;
    }
}
