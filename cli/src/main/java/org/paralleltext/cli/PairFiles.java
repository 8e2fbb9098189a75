package org.paralleltext.cli;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.paralleltext.bitext.BitextUnit;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.text.Language;
import org.paralleltext.text.Quantity;
import org.paralleltext.write.AlignmentFormat;
import org.paralleltext.write.WriteOptions;

/** Writes aligned texts to a file for each two languages. */
final class PairFiles {

  private final Destination destination;
  private final PrintWriter notes;

  PairFiles(Destination destination, PrintWriter notes) {
    this.destination = destination;
    this.notes = notes;
  }

  /** Writes a file for each two languages that some text has, and says how many beads it holds. */
  void write(
      AlignmentFormat chosen, List<ParallelText> texts, WriteOptions options, Selection selection)
      throws IOException {
    List<Language> languages =
        texts.stream().flatMap(text -> text.alignment().languages().stream()).distinct().toList();
    for (List<Language> pair : Languages.pairs(languages)) {
      List<ParallelText> both = between(pair, texts);
      if (!both.isEmpty()) {
        WriteOptions filtered = selection.filtered(both, options, chosen);
        Path to = destination.file(chosen, pair.stream().map(Language::code).toList());
        destination.write(to, chosen, both, filtered);
        notes.println(counts(to, chosen, both, filtered));
      }
    }
  }

  /** Two of the languages of those texts that have both, each made when it is asked for. */
  private static List<ParallelText> between(List<Language> pair, List<ParallelText> texts) {
    List<Integer> withBoth =
        IntStream.range(0, texts.size())
            .filter(t -> texts.get(t).alignment().languages().containsAll(pair))
            .boxed()
            .toList();
    return Lists.transform(withBoth, t -> texts.get(t).between(pair.get(0), pair.get(1)));
  }

  private static String counts(
      Path file, AlignmentFormat chosen, List<ParallelText> texts, WriteOptions options) {
    long all = texts.stream().mapToLong(text -> text.units().size()).sum();
    long written =
        texts.stream()
            .mapToLong(
                text ->
                    text.units().stream()
                        .map(BitextUnit::bead)
                        .filter(bead -> options.keeps(text, bead) && chosen.holds(text, bead))
                        .count())
            .sum();
    return file + ": " + written + " of " + Quantity.of(all, "bead");
  }
}
