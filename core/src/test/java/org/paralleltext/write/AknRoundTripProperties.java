package org.paralleltext.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
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

  /** Parts of resolutions, by language. */
  private static final Map<Language, List<String>> PARTS =
      Map.of(
          Language.EN,
          List.of(
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
              "_______________\n1 See A/81/12.",
              "A",
              "(aa) To wait;\n(bb) To see;",
              "500 km of water."),
          Language.AR,
          List.of(
              "الجمعية العامة",
              "إن الجمعية العامة،",
              "إذ تشير إلى قراراتها السابقة،",
              "1 - تقرر تمديد الولاية؛",
              "2 - تطلب ما يلي:\n(أ) الإبحار؛\n(ب) الرسو؛",
              "(أأ) الانتظار؛",
              "ألف - الوسائل",
              "باء - التقارير",
              "أولا - الولاية",
              "المرفق",
              "المادة 1",
              "الجلسة العامة 71\n1 كانون الأول/ديسمبر 2026"),
          Language.ZH,
          List.of(
              "大会，",
              "回顾其以往各项决议，",
              "1. 决定延长任期；",
              "2. 请：\n(a) 航行；\n㈠ 夜间；\n(b) 靠岸。",
              "一、任期",
              "A. 手段",
              "附件",
              "第1条",
              "2026年12月1日\n第71次全体会议"));

  @Provide
  Arbitrary<Language> languages() {
    return Arbitraries.of(PARTS.keySet());
  }

  @Provide
  Arbitrary<List<Integer>> choices() {
    return Arbitraries.integers().between(0, 999).list().ofMaxSize(16);
  }

  @Property
  void whatIsWrittenIsReadAgain(
      @ForAll("languages") Language language, @ForAll("choices") List<Integer> choices)
      throws IOException {
    List<String> parts = PARTS.get(language);
    String text =
        choices.stream()
            .map(choice -> parts.get(choice % parts.size()))
            .collect(Collectors.joining("\n\n"));

    assertIsReadAgain(new ResolutionParser(language).parse(SourceText.of("any", text)));
  }

  @Example
  void soArePublishedResolutions() throws IOException {
    Path published = Path.of(System.getProperty("paralleltext.data")).resolve("sc/2022");
    assumeTrue(Files.isDirectory(published), () -> "skipped: no data at " + published);
    try (Stream<Path> files = Files.list(published)) {
      for (Path file : files.filter(file -> file.toString().endsWith(".xml")).toList()) {
        assertIsReadAgain(new ResolutionReader().read(file));
      }
    }
  }

  private static void assertIsReadAgain(Resolution resolution) throws IOException {
    StringWriter xml = new StringWriter();
    ResolutionFormat.AKN.write(resolution, xml);

    Resolution read = ResolutionReader.parse(SourceText.of("x.xml", xml.toString()));

    assertThat(read.language()).isEqualTo(resolution.language());
    assertThat(read.symbol()).isEqualTo(resolution.symbol());
    assertThat(read.paragraphs())
        .extracting(AknRoundTripProperties::words)
        .containsExactlyElementsOf(
            resolution.paragraphs().stream().map(AknRoundTripProperties::words).toList());
  }

  private static String words(Paragraph paragraph) {
    return paragraph.kind() + " " + paragraph.number() + " " + paragraph.text();
  }
}
