package org.paralleltext.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.paralleltext.resolution.Resolution;
import org.paralleltext.resolution.ResolutionReader;
import org.paralleltext.text.SourceText;

/**
 * The structure of a text, from its characters on, beside ICU's normalisation and sentence breaks
 * of the same text: the least that any reader of it would do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 30, time = 1)
@Measurement(iterations = 8, time = 1)
public class StructureBenchmark {

  /** The language of the document. */
  @Param({"en", "zh", "ar"})
  public String language;

  /** What the document of testdata looks like. */
  @Param({"PAGES", "LINES"})
  public Layout layout;

  /**
   * How long the text is at least, in thousands of characters: the document again and again. Time
   * is linear in it; {@code -p thousands=50000} is a file of 50 million.
   */
  @Param("0")
  public int thousands;

  /** What documents look like. */
  public enum Layout {
    /** Pages of a PDF: lines broken at a width, headers, footers, footnotes. */
    PAGES,
    /** The same document, a paragraph a line. */
    LINES
  }

  private SourceText source;
  private ULocale locale;

  /** Reads the document. */
  @Setup
  public void read() throws IOException {
    String name =
        switch (language) {
          case "en" -> "k31";
          case "zh" -> "x18";
          default -> "b07";
        };
    String resource = "/org/paralleltext/testdata/seagrass/pdf/" + name + ".txt";
    try (InputStream in = StructureBenchmark.class.getResourceAsStream(resource)) {
      source = SourceText.of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    if (layout == Layout.LINES) {
      source = SourceText.of(name, lines(ResolutionReader.parse(source)));
    }
    int times = 1 + 1000 * thousands / source.text().length();
    source = SourceText.of(name, (source.text() + "\n").repeat(times));
    locale = new ULocale(language);
  }

  private static String lines(Resolution resolution) {
    return resolution.paragraphs().stream()
        .map(
            paragraph ->
                resolution.label(paragraph).map(label -> label + ". ").orElse("")
                    + paragraph.text())
        .collect(Collectors.joining("\n"));
  }

  /** Our reader: language and structure. */
  @Benchmark
  public Resolution structure() {
    return ResolutionReader.parse(source);
  }

  /** ICU: NFKC, then sentence breaks. */
  @Benchmark
  public int icu() {
    String normal = Normalizer2.getNFKCInstance().normalize(source.text());
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(normal);
    int count = 0;
    while (sentences.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }
}
