package org.paralleltext.cli;

import java.util.List;
import org.paralleltext.bitext.ParallelText;
import org.paralleltext.bitext.Version;
import org.paralleltext.text.Language;

/** Puts the columns of a parallel text into the order that the user named the languages in. */
final class InGivenOrder {

  private InGivenOrder() {}

  static ParallelText of(ParallelText text, List<Language> order) {
    List<Version> versions =
        order.stream()
            .map(language -> text.versions().get(text.alignment().indexOf(language)))
            .toList();
    return new ParallelText(
        versions, text.alignment().project(order), text.pairs(), text.explanations());
  }
}
