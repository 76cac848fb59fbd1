package org.wsis4j.json.jackson3;

import org.jspecify.annotations.Nullable;
import org.wsis4j.json.Limits;
import org.wsis4j.json.host.HostReader;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds what reads reports of every kind, and readings of them. */
final class DocumentDeserializers extends Deserializers.Base {

    private final Limits limits;

    DocumentDeserializers(Limits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
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

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return type == Reading.class || Report.class.isAssignableFrom(type);
    }
}
