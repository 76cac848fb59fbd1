package org.wsis4j.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.Limits;
import org.wsis4j.json.host.HostReader;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** Finds what reads reports of every kind, and readings of them. */
final class DocumentDeserializers extends Deserializers.Base {

    private final Limits limits;

    DocumentDeserializers(Limits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription bean) {
        if (!type.hasRawClass(Reading.class)) {
            return HostReader.of(type.getRawClass(), limits)
                    .map(DocumentDeserializer::new)
                    .orElse(null);
        }
        Class<?> content = type.containedTypeOrUnknown(0).getRawClass();
        // Who does not say of what the reading is takes every kind.
        return HostReader.of(content == Object.class ? Report.class : content, limits)
                .map(ReadingDeserializer::new)
                .orElse(null);
    }
}
