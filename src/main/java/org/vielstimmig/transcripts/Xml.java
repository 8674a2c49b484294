package org.vielstimmig.transcripts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML event by event. Document types and entities of one's own are refused, so that a file can neither
/// reach for other files nor blow itself up. Names are local: office programs change their prefixes at will.
final class Xml {

    /// Deeper than any document, and not deep enough to hurt.
    private static final String MAX_DEPTH = "2000";

    /// What happens on the way through a document.
    interface Handler {

        void start(String name, Attributes attributes);

        void end(String name);

        void characters(String text);
    }

    /// The attributes of the element that has just started, by local name.
    static final class Attributes {
        private final XMLStreamReader reader;

        private Attributes(XMLStreamReader reader) {
            this.reader = reader;
        }

        @Nullable
        String get(String name) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return reader.getAttributeValue(i);
                }
            }
            return null;
        }

        String get(String name, String otherwise) {
            String value = get(name);
            return value == null ? otherwise : value;
        }
    }

    private Xml() {}

    /// @throws IOException if it is not well-formed or has a document type
    static void read(byte[] bytes, Handler handler) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // The runtime counts every &amp; as an entity; without document types there is nothing else to count.
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxElementDepth", MAX_DEPTH);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            Attributes attributes = new Attributes(reader);
            while (reader.hasNext()) {
                Patience.check();
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(reader.getLocalName(), attributes);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(reader.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        handler.characters(reader.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new IOException("document type");
                    default -> {}
                }
            }
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
