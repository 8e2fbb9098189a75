package org.paralleltext.resolution;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts a flow at what it says of a vote: how the organ voted, and each list of who voted so. */
final class FlowVotes {

  /** How far before the first list the vote is told that it is part of, in UTF-16 units. */
  private static final int REACH = 400;

  /** What can stand before words, the bracket around the vote or the mark of a footnote. */
  private static final String SIGNS = " [(（［【*";

  private final LanguageTable table;
  private final Flow flow;

  FlowVotes(LanguageTable table, Flow flow) {
    this.table = table;
    this.flow = flow;
  }

  /** Cuts it; one list alone is rather words of a sentence. */
  void find() {
    List<Integer> lists = places(0, Opening.VOTERS);
    if (lists.size() > 1) {
      lists.forEach(this::cut);
      places(Math.max(0, lists.get(0) - REACH), Opening.VOTE).forEach(this::cut);
    }
    flow.ends(Flow.SENTENCE_END, 0, flow.length()).stream()
        .filter(at -> begins(Opening.VOTE, at))
        .forEach(flow::cut);
  }

  /** Cuts before words and the signs that belong to them. */
  private void cut(int words) {
    int at = words;
    while (at > 0 && SIGNS.indexOf(flow.key().charAt(at - 1)) >= 0) {
      at--;
    }
    flow.cut(at < words && flow.key().charAt(at) == ' ' ? at + 1 : at);
  }

  /** Whether something is said of a vote at a place. */
  boolean isVote(int at) {
    return begins(Opening.VOTE, at) || begins(Opening.VOTERS, at);
  }

  private boolean begins(Opening opening, int at) {
    return at < flow.length() && table.begins(opening, flow.head(at));
  }

  /** Where words begin that announce something; in Chinese they may begin anywhere. */
  private List<Integer> places(int from, Opening opening) {
    return IntStream.range(from, flow.length())
        .filter(this::isWord)
        .filter(at -> begins(opening, at))
        .boxed()
        .toList();
  }

  private boolean isWord(int at) {
    char c = flow.key().charAt(at);
    return Character.isIdeographic(c)
        || Character.isLetter(c)
            && (at == 0 || !Character.isLetterOrDigit(flow.key().charAt(at - 1)));
  }
}
