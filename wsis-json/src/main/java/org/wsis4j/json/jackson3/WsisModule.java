package org.wsis4j.json.jackson3;

import org.wsis4j.json.Limits;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets an {@code ObjectMapper} of Jackson 3 read and write our documents, as values of their own or anywhere within others.
 * Names, dates, numbers and what is left out are as {@link org.wsis4j.json.WsisJson} has them; no setting of the mapper
 * changes them.
 *
 * <p>Read are {@link org.wsis4j.reporting.Report}, by what the document says it is, and each of its kinds. Problems of a
 * document that can be read are not told: a host that wants them declares a
 * {@link org.wsis4j.rules.reading.Reading Reading&lt;FacilitatorReport&gt;}, and has the draft with every problem and its
 * path. It has no lines and columns, since a mapper hands over no text, and what is unread has lost its blanks. If there is
 * no document to read, reading a report ends in a {@code MismatchedInputException} that says where, what was given and what
 * was expected; a {@code Reading} says the same without exception, of {@code null} too.
 *
 * <p>Written are reports and whatever else {@link org.wsis4j.json.WsisJson} writes: with its line breaks if the mapper
 * indents, and else in one line. Readings and parts of reports are refused by exception.
 *
 * <p>On the class path {@code findAndAddModules()} finds it; on the module path it has to be added by hand.
 */
public final class WsisModule extends JacksonModule {

    private final Limits limits;

    /** A module that reads within the {@linkplain Limits#standard() standard limits}. */
    public WsisModule() {
        this(Limits.standard());
    }

    /**
     * A module.
     *
     * @param limits how much is taken in of one report; sizes are those of the report in one line, and depth is counted
     *     from the report on
     */
    public WsisModule(Limits limits) {
        this.limits = limits;
    }

    /**
     * The name of the module.
     *
     * @return always the same
     */
    @Override
    public String getModuleName() {
        return "wsis";
    }

    /**
     * The version, on which nothing depends.
     *
     * @return unknown
     */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /**
     * Adds what reads and writes.
     *
     * @param context of the mapper
     */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new DocumentSerializers());
        context.addDeserializers(new DocumentDeserializers(limits));
    }
}
