package org.paralleltext.benchmarks;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
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
import org.paralleltext.resolution.ResolutionParser;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;

/**
 * The structure of a text, beside ICU's normalisation and sentence breaks of the same text: the
 * least that any reader of it would do.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class StructureBenchmark {

  /** A document of testdata, three languages. */
  @Param({"k31", "x18", "b07"})
  public String document;

  private ResolutionParser parser;
  private SourceText source;
  private ULocale locale;

  /** Reads the document. */
  @Setup
  public void read() throws IOException {
    String resource = "/org/paralleltext/testdata/seagrass/pdf/" + document + ".txt";
    try (InputStream in = StructureBenchmark.class.getResourceAsStream(resource)) {
      source = SourceText.of(document, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    String code =
        switch (document) {
          case "k31" -> "en";
          case "x18" -> "zh";
          default -> "ar";
        };
    parser = new ResolutionParser(Language.of(code));
    locale = new ULocale(code);
  }

  /** Our parser. */
  @Benchmark
  public Resolution structure() {
    return parser.parse(source);
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
