package org.paralleltext.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paralleltext.text.Language;
import org.paralleltext.text.MappedText;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;

/** News that has a sentence a line, joined to one text and split again. */
class NewsSentencesTest {

  private static final Path NEWS =
      Path.of(System.getProperty("paralleltext.data")).resolve("gold/ntrex-sent");

  /** Headlines end without a stop: no rule can find more. */
  @ParameterizedTest
  @CsvSource({"en, 0.998, 0.917", "zh, 0.985, 0.882", "ar, 0.999, 0.882"})
  void sentencesAreFoundAgain(String code, double precision, double recall) throws IOException {
    assumeTrue(Files.isDirectory(NEWS), () -> "skipped, no data in " + NEWS);
    Language language = Language.of(code);
    int gold = 0;
    int found = 0;
    int right = 0;
    for (Path file : files(code)) {
      Set<Integer> ends = new HashSet<>();
      String text = joined(file, language, ends);
      Set<Integer> split = split(text, language);
      gold += ends.size();
      found += split.size();
      split.retainAll(ends);
      right += split.size();
    }
    assertThat((double) right / found).isGreaterThan(precision);
    assertThat((double) right / gold).isGreaterThan(recall);
  }

  private static List<Path> files(String code) throws IOException {
    try (Stream<Path> files = Files.walk(NEWS)) {
      return files.filter(file -> file.endsWith(code + ".txt")).sorted().toList();
    }
  }

  /** The lines of a file in one; where they end, but for the last, is added to {@code ends}. */
  private static String joined(Path file, Language language, Set<Integer> ends) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        text.append(text.isEmpty() || language.isHan() ? "" : " ").append(line.strip());
        ends.add(text.length());
      }
    }
    ends.remove(text.length());
    return text.toString();
  }

  private static Set<Integer> split(String text, Language language) {
    Set<Integer> ends = new HashSet<>();
    MappedText whole = MappedText.of(SourceText.of("news", text), new Span(0, text.length()));
    for (MappedText sentence : SentenceSplitter.of(language).split(whole)) {
      ends.add(sentence.sourceSpan().end());
    }
    ends.remove(text.length());
    return ends;
  }
}
