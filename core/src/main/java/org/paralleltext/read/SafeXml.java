package org.paralleltext.read;

import javax.xml.stream.XMLInputFactory;

/** How every XML file is read: without its DTD and without external entities. */
public final class SafeXml {

  private SafeXml() {}

  /** The platform's own factory of readers, so restricted. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
