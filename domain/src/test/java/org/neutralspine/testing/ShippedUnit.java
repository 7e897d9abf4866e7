package org.neutralspine.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What {@code persistence.xml} sets, so that tests run on the settings of the product. */
final class ShippedUnit {

    private ShippedUnit() {}

    static Map<String, String> properties() {
        try (InputStream file = Objects.requireNonNull(
                ShippedUnit.class.getResourceAsStream("/META-INF/persistence.xml"), "persistence.xml")) {
            NodeList found = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("property");
            Map<String, String> properties = new HashMap<>();
            for (int i = 0; i < found.getLength(); i++) {
                Element property = (Element) found.item(i);
                properties.put(property.getAttribute("name"), property.getAttribute("value"));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }
}
