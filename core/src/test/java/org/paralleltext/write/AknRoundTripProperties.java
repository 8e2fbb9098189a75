package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/** Whatever a text is understood as is read again from the Akoma Ntoso written of it. */
class AknRoundTripProperties {

  @Provide
  Arbitrary<List<String>> parts() {
    return Arbitraries.of(
            "General Assembly\nEighty-first session\nAgenda item 14",
            "Resolution adopted by the General Assembly on 20 December 2026",
            "81/123. Ferries between the islands",
            "Resolution 9507 (2026)",
            "The General Assembly,",
            "Recalling its previous resolutions,1",
            "Noting with concern:",
            "I\nThe mandate",
            "B. Means",
            "The ferries",
            "1. Decides to extend the mandate;",
            "2. Also decides:\n(a) To sail;\n(i) At night;\n(ii) By day;\n(b) To land.",
            "(c) To rest;",
            "7. Requests a report, as follows:",
            "The ferries shall sail every day.",
            "Annex",
            "Annex\nStatute of the ferries",
            "Article 1",
            "In favour: France, Ghana.\nAgainst: None.",
            "Adopted by 13 votes to none, with 2 abstentions",
            "71st plenary meeting\n1 December 2026",
            "_______________\n1 See A/81/12.")
        .list()
        .ofMaxSize(16);
  }

  @Property
  void whatIsWrittenIsReadAgain(@ForAll("parts") List<String> parts) throws IOException {
    SourceText text = SourceText.of("any", String.join("\n\n", parts));
    Resolution resolution = new ResolutionParser(Language.EN).parse(text);
    StringWriter xml = new StringWriter();

    ResolutionFormat.AKN.write(resolution, xml);

    Resolution read = ResolutionReader.parse(SourceText.of("x.xml", xml.toString()));
    assertThat(read.paragraphs())
        .extracting(AknRoundTripProperties::words)
        .containsExactlyElementsOf(
            resolution.paragraphs().stream().map(AknRoundTripProperties::words).toList());
  }

  private static String words(Paragraph paragraph) {
    return paragraph.kind() + " " + paragraph.number() + " " + paragraph.text();
  }
}
