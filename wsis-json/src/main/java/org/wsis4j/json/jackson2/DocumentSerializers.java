package org.wsis4j.json.jackson2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.host.HostWriter;

/** Finds what writes our types: by their supertypes, since drafts are instances of generated classes. */
final class DocumentSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        return HostWriter.knows(type.getRawClass()) ? new DocumentSerializer() : null;
    }
}
