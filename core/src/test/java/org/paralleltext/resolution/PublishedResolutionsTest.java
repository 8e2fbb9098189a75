package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paralleltext.read.TextReader;
import org.paralleltext.read.XmlElement;
import org.paralleltext.text.Cleaner;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;

/** The Security Council resolutions of two years, in six languages, as published. */
class PublishedResolutionsTest {

  private static final Path DATA = Path.of(System.getProperty("paralleltext.data")).resolve("sc");

  @BeforeEach
  void dataIsThere() {
    assumeTrue(Files.isDirectory(DATA), () -> "skipped, no data in " + DATA);
  }

  private static List<SourceText> sources() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".xml"))
          .sorted()
          .map(new TextReader()::read)
          .toList();
    }
  }

  @Test
  void everyCharacterOfTheTextIsInAParagraphOrLeftOutForAReason() throws IOException {
    List<SourceText> sources = sources();
    assertThat(sources).hasSizeGreaterThan(600);
    for (SourceText source : sources) {
      Resolution resolution = ResolutionReader.parse(source);
      BitSet kept = kept(resolution);
      MappedText text = visible(XmlElement.parse(source));
      List<String> lost =
          IntStream.range(0, text.length())
              .filter(i -> !Cleaner.isSpace(text.charAt(i)) && !isControl(text.charAt(i)))
              .map(text::sourceOffset)
              .filter(at -> !kept.get(at))
              .mapToObj(at -> source.name() + ":" + at)
              .toList();
      assertThat(lost).isEmpty();
    }
  }

  private static boolean isControl(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  /** What is in a paragraph, or omitted for a reason other than being a tag or metadata. */
  private static BitSet kept(Resolution resolution) {
    BitSet kept = new BitSet();
    resolution.paragraphs().stream()
        .map(Paragraph::content)
        .forEach(
            content -> {
              for (int i = 0; i < content.length(); i++) {
                kept.set(content.sourceOffset(i));
              }
            });
    resolution.omissions().stream()
        .filter(omission -> omission.reason() != Omission.Reason.MARKUP)
        .filter(omission -> omission.reason() != Omission.Reason.METADATA)
        .forEach(omission -> kept.set(omission.span().start(), omission.span().end()));
    return kept;
  }

  private static MappedText visible(XmlElement root) {
    MappedText.Builder text = MappedText.builder();
    root.children()
        .flatMap(XmlElement::children)
        .filter(part -> !part.name().equals("meta"))
        .forEach(part -> text.append(part.text()));
    return text.build();
  }

  @Test
  void thePlatformsParserSeesTheSameText() throws Exception {
    for (SourceText source : sources().subList(0, 60)) {
      String expected =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(source.name())
              .getDocumentElement()
              .getTextContent();
      assertThat(XmlElement.parse(source).text().toString().replace("\r\n", "\n"))
          .isEqualTo(expected);
    }
  }

  @Test
  void citationsAreThoseThatTheFilesLink() throws IOException {
    int found = 0;
    int right = 0;
    for (SourceText source : sources()) {
      Set<String> linked =
          XmlElement.parse(source)
              .descendants()
              .flatMap(element -> element.attribute("href").stream())
              .filter(link -> link.contains("undocs.org/"))
              .map(link -> link.replaceFirst(".*undocs.org/(\\w\\w/)?", ""))
              .map(link -> link.replace(" ", "").replaceFirst("\\((\\d{4})\\)$", " ($1)"))
              .collect(Collectors.toSet());
      List<Citation> citations = ResolutionReader.parse(source).citations();
      found += citations.size();
      right += (int) citations.stream().filter(cited -> linked.contains(cited.symbol())).count();
    }
    assertThat(found).isGreaterThan(14_000);
    assertThat((double) right / found).isGreaterThan(0.98);
  }

  @Test
  void languagesAndSymbolsAreThoseOfTheFileNames() throws IOException {
    for (SourceText source : sources()) {
      Resolution resolution = ResolutionReader.parse(source);
      String name = Path.of(source.name()).getFileName().toString();
      resolution
          .symbol()
          .ifPresent(
              symbol -> assertThat(name).contains("_" + symbol.number().split(" ")[0] + "."));
      assertThat(resolution.paragraphs().stream().map(Paragraph::kind).collect(Collectors.toSet()))
          .as(name)
          .contains(ParagraphKind.CHAPEAU, ParagraphKind.PREAMBULAR, ParagraphKind.OPERATIVE);
    }
  }
}
