package org.paralleltext.align;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.paralleltext.lexicon.Lexicon;
import org.paralleltext.text.Language;

/** The lexicons that a user added. Immutable. */
final class UserLexicons {

  static final UserLexicons NONE = new UserLexicons(ImmutableList.of());

  private record Entry(Language source, Language target, Lexicon lexicon) {}

  private final ImmutableList<Entry> entries;

  private UserLexicons(ImmutableList<Entry> entries) {
    this.entries = entries;
  }

  UserLexicons with(Language source, Language target, Lexicon lexicon) {
    return new UserLexicons(
        ImmutableList.<Entry>builder()
            .addAll(entries)
            .add(new Entry(source, target, lexicon))
            .build());
  }

  /** Those that translate one language into the other, in either direction. */
  List<Lexicon> of(Language source, Language target) {
    List<Lexicon> found = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.source().equals(source) && entry.target().equals(target)) {
        found.add(entry.lexicon());
      } else if (entry.source().equals(target) && entry.target().equals(source)) {
        found.add(entry.lexicon().swapped());
      }
    }
    return found;
  }

  /** What they are, for the configuration: {@code en-zh:00c3…}. */
  @Override
  public String toString() {
    return entries.stream()
        .map(entry -> entry.source() + "-" + entry.target() + ":" + entry.lexicon().fingerprint())
        .collect(Collectors.joining(",", "[", "]"));
  }
}
