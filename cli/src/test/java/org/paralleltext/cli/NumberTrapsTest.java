package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paralleltext.align.Aligner;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphKind;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.Language;
import org.paralleltext.text.Segment;
import org.paralleltext.text.Span;

/**
 * Numbers that lie must not mislead: published resolutions of which one language was renumbered, in
 * whole or after a paragraph that is missing.
 */
class NumberTrapsTest {

  private static final Path PUBLISHED = Run.root().resolve("../shared/data/sc/2020");
  private static final List<Language> LANGUAGES = List.of(Language.EN, Language.ZH, Language.AR);

  /** The versions of every second resolution that has six numbered paragraphs at least. */
  private static List<List<Version>> published() throws IOException {
    assumeTrue(Files.isDirectory(PUBLISHED), "no published resolutions beside the project");
    List<List<Version>> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(PUBLISHED)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".en.xml")).sorted().toList()) {
        List<Version> versions = new ArrayList<>();
        for (Language language : LANGUAGES) {
          String name = file.getFileName().toString().replace(".en.", "." + language + ".");
          versions.add(Version.of(new ResolutionReader().read(file.resolveSibling(name))));
        }
        if (versions.stream().allMatch(version -> numbered(version).size() >= 6)) {
          documents.add(versions);
        }
      }
    }
    assertThat(documents).hasSizeGreaterThan(20);
    return IntStream.range(0, documents.size())
        .filter(d -> d % 2 == 0)
        .mapToObj(documents::get)
        .toList();
  }

  /** The positions of the operative paragraphs that have a plain number. */
  private static List<Integer> numbered(Version version) {
    List<Integer> positions = new ArrayList<>();
    for (int i = 0; i < version.segments().size(); i++) {
      Paragraph paragraph = (Paragraph) version.segments().get(i);
      if (paragraph.kind() == ParagraphKind.OPERATIVE
          && paragraph.number().filter(number -> number.label().matches("\\d+")).isPresent()) {
        positions.add(i);
      }
    }
    return positions;
  }

  /** A version of which the numbered paragraphs from a position on have another number. */
  private static Version renumbered(Version version, int from, int by) {
    List<Segment> segments = new ArrayList<>(version.segments());
    for (int position : numbered(version)) {
      if (position >= from) {
        Paragraph paragraph = (Paragraph) segments.get(position);
        int number = Integer.parseInt(paragraph.number().orElseThrow().label()) + by;
        segments.set(
            position,
            new Paragraph(
                paragraph.kind(),
                Optional.of(new ParagraphNumber(String.valueOf(number))),
                paragraph.content()));
      }
    }
    return new Version(version.language(), version.source(), version.symbol(), segments);
  }

  private static Version without(Version version, int position) {
    List<Segment> segments = new ArrayList<>(version.segments());
    segments.remove(position);
    return new Version(version.language(), version.source(), version.symbol(), segments);
  }

  private static List<List<Span>> spans(ParallelText text) {
    return text.alignment().beads().stream().map(Bead::spans).toList();
  }

  /** A way to damage one version, and what becomes of the right beads then. */
  private interface Trap {

    Version damaged(Version version);

    List<List<Span>> expected(List<List<Span>> right, Version version, int language);
  }

  /**
   * Files that a trap led to other beads than expected, or to moves, its damage in one language
   * after another.
   */
  private static List<String> misled(Trap trap) throws IOException {
    Aligner crossing = Aligner.builder().crossing(Aligner.SURE_MOVE).build();
    List<String> misled = new ArrayList<>();
    List<List<Version>> documents = published();
    for (int d = 0; d < documents.size(); d++) {
      int language = d % LANGUAGES.size();
      List<Version> versions = documents.get(d);
      Version version = versions.get(language);
      List<Version> damaged = new ArrayList<>(versions);
      damaged.set(language, trap.damaged(version));

      List<List<Span>> right = spans(Aligner.withDefaults().align(versions));
      ParallelText found = crossing.align(damaged);
      if (!spans(found).equals(trap.expected(right, version, language))
          || !found.moves().isEmpty()) {
        misled.add(version.source().name());
      }
    }
    return misled;
  }

  @Test
  void aNumberingThatIsShiftedByOneInOneLanguage() throws IOException {
    Trap shifted =
        new Trap() {
          @Override
          public Version damaged(Version version) {
            return renumbered(version, 0, 1);
          }

          @Override
          public List<List<Span>> expected(List<List<Span>> right, Version version, int language) {
            return right;
          }
        };
    assertThat(misled(shifted)).isEmpty();
  }

  @Test
  void aParagraphThatIsMissingInOneLanguageAndTheRestRenumbered() throws IOException {
    Trap missing =
        new Trap() {
          @Override
          public Version damaged(Version version) {
            return without(renumbered(version, third(version) + 1, -1), third(version));
          }

          @Override
          public List<List<Span>> expected(List<List<Span>> right, Version version, int language) {
            return NumberTrapsTest.expected(right, language, third(version));
          }

          private int third(Version version) {
            return numbered(version).get(2);
          }
        };
    assertThat(misled(missing)).isEmpty();
  }

  /** The beads with a position of one language taken out. */
  private static List<List<Span>> expected(List<List<Span>> right, int language, int missing) {
    List<List<Span>> expected = new ArrayList<>();
    for (List<Span> bead : right) {
      List<Span> spans = new ArrayList<>(bead);
      Span span = bead.get(language);
      spans.set(language, new Span(less(span.start(), missing), less(span.end(), missing)));
      expected.add(spans);
    }
    return expected;
  }

  private static int less(int position, int missing) {
    return position > missing ? position - 1 : position;
  }
}
