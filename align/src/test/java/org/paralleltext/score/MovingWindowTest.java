package org.paralleltext.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.paralleltext.lexicon.Tokens;

class MovingWindowTest {

  /** Wherever the window jumps to, it finds each word at all its places in it, in order. */
  @Property
  void findsEveryPlaceOfEveryWord(
      @ForAll @Size(min = 1, max = 20)
          List<@CharRange(from = 'a', to = 'e') @StringLength(max = 40) String> segments,
      @ForAll @Size(max = 10) List<@IntRange(max = 5) Integer> moves,
      @ForAll @IntRange(min = 1, max = 8) int width) {
    Tokens tokens = Tokens.of(segments.stream().map(text -> List.of(text.split(""))).toList());
    MovingWindow window = new MovingWindow(tokens);
    int from = 0;
    int to = 0;
    for (int move : moves) {
      from = Math.min(segments.size(), from + move);
      to = Math.max(to, Math.min(segments.size(), from + width));
      window.moveTo(from, to);
      for (int word = 0; word < tokens.vocabulary().size(); word++) {
        assertThat(found(window, tokens, word)).isEqualTo(expected(tokens, word, from, to));
      }
    }
  }

  private static List<String> found(MovingWindow window, Tokens tokens, int word) {
    List<String> places = new ArrayList<>();
    for (int place = window.first(word); place >= 0; place = window.next(place)) {
      places.add(
          window.segment(place)
              + ":"
              + (window.index(place) - tokens.first(window.segment(place))));
    }
    return places;
  }

  private static List<String> expected(Tokens tokens, int word, int from, int to) {
    List<String> places = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (int p = 0; p < tokens.size(i); p++) {
        if (tokens.word(i, p) == word) {
          places.add(i + ":" + p);
        }
      }
    }
    return places;
  }
}
