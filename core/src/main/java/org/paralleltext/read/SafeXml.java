package org.paralleltext.read;

import javax.xml.stream.XMLInputFactory;

/** How every XML file is read: without its DTD and without external entities. */
public final class SafeXml {

  /**
   * How long all references to characters may be together; they count as entities for the platform,
   * and a large file has more than it allows. Without a DTD no entity can grow.
   */
  private static final String SIZE_OF_ENTITIES =
      "http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit";

  private SafeXml() {}

  /** The platform's own factory of readers, so restricted. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(SIZE_OF_ENTITIES, "0");
    return factory;
  }
}
