package org.paralleltext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.paralleltext.bitext.Alignment;
import org.paralleltext.bitext.Bead;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.cli.Rejections.Reason;
import org.paralleltext.text.Language;
import org.paralleltext.text.SourceText;
import org.paralleltext.text.Span;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;

class SiftedTextsTest {

  private final AtomicInteger reads = new AtomicInteger();

  /** Two texts, each made when it is asked for; the last line of either is in English alone. */
  private final List<ParallelText> texts =
      Lists.transform(List.of("ferry", "port"), this::textThatCounts);

  private ParallelText textThatCounts(String name) {
    reads.incrementAndGet();
    return new ParallelText(
        List.of(
            Version.ofLines(Language.EN, SourceText.of(name + ".en", "One.\nA " + name + ".\n")),
            Version.ofLines(Language.ZH, SourceText.of(name + ".zh", "一。\n"))),
        new Alignment(
            List.of(Language.EN, Language.ZH),
            List.of(
                Bead.of(new Span(0, 1), new Span(0, 1)), Bead.of(new Span(1, 2), new Span(1, 1)))));
  }

  private Rejections rejections() {
    return SiftedTexts.of(texts, new Sieve(), WriteOptions.DEFAULT, AlignmentFormat.TMX)
        .rejections();
  }

  @Test
  void beadsThatStayOutAreCountedAndListed() throws IOException {
    Rejections rejections = rejections();
    StringWriter table = new StringWriter();

    rejections.write(table);

    assertThat(rejections.count(Reason.UNPAIRED)).isEqualTo(2);
    assertThat(table.toString().lines().skip(1))
        .containsExactly(
            "unpaired\t\ten-zh\t1\ten\tferry.en\tA ferry.",
            "unpaired\t\ten-zh\t1\tzh\tferry.zh\t",
            "unpaired\t\ten-zh\t1\ten\tport.en\tA port.",
            "unpaired\t\ten-zh\t1\tzh\tport.zh\t");
  }

  @Test
  void whatTheySayIsReadWhenTheTableIsWrittenAndNotHeld() throws IOException {
    Rejections rejections = rejections();
    int judged = reads.get();

    rejections.write(new StringWriter());

    assertThat(reads).hasValue(judged + texts.size());
  }

  @Test
  void withoutRowsTheCountsAreLeft() throws IOException {
    Rejections counts = rejections().withoutRows();
    StringWriter table = new StringWriter();

    counts.write(table);

    assertThat(counts.total()).isEqualTo(2);
    assertThat(table.toString().lines()).hasSize(1);
  }
}
