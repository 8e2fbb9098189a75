package org.paralleltext.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.paralleltext.bitext.Version;
import org.paralleltext.resolution.Paragraph;
import org.paralleltext.resolution.ParagraphNumber;
import org.paralleltext.text.Segment;
import org.paralleltext.text.SourceText;

/** What can happen to the paragraphs of a resolution in one of its languages, or in two. */
public enum Disturbance {
  /** Nothing. */
  NONE,
  /** One to three paragraphs in a row stand at another place in one language. */
  MOVED,
  /** Two languages lack a paragraph each. */
  MISSING,
  /** One to three paragraphs moved in a language that lacks another, as a second language does. */
  MOVED_AND_MISSING,
  /** Two languages have a paragraph twice, the second time at any place. */
  DOUBLED;

  /** How paragraphs are told apart from plain text. */
  public enum Form {
    /** Paragraphs with the kinds and numbers that they had. */
    NUMBERED,
    /** Paragraphs that are numbered in their new order. */
    RENUMBERED,
    /** Lines. */
    LINES
  }

  private static final int LONGEST = 3;

  /**
   * Versions to which something happened.
   *
   * @param versions the versions
   * @param origins for each and by segment the position that it had before; none for a second copy
   * @param moved for each the positions of those that stand at another place
   */
  public record Outcome(
      List<Version> versions, List<List<Optional<Integer>>> origins, List<Set<Integer>> moved) {

    /** Copies the lists. */
    public Outcome {
      versions = List.copyOf(versions);
      origins = origins.stream().map(List::copyOf).toList();
      moved = moved.stream().map(Set::copyOf).toList();
    }
  }

  /**
   * Lets it happen.
   *
   * @param versions in paragraphs, five or more in each, in two languages or more
   * @param random decides where
   */
  public Outcome in(List<Version> versions, Form form, SplittableRandom random) {
    List<List<Integer>> orders = new ArrayList<>();
    List<Set<Integer>> moved = new ArrayList<>();
    for (Version version : versions) {
      moved.add(new HashSet<>());
      orders.add(new ArrayList<>(IntStream.range(0, version.segments().size()).boxed().toList()));
    }
    int one = random.nextInt(versions.size());
    int other = (one + 1 + random.nextInt(versions.size() - 1)) % versions.size();
    if (this == MOVED || this == MOVED_AND_MISSING) {
      moved.get(one).addAll(move(orders.get(one), random));
    }
    if (this == MISSING || this == MOVED_AND_MISSING) {
      orders.get(one).remove(random.nextInt(orders.get(one).size()));
      orders.get(other).remove(random.nextInt(orders.get(other).size()));
    }
    if (this == DOUBLED) {
      int smaller = Math.min(orders.get(one).size(), orders.get(other).size());
      int doubled = random.nextInt(smaller);
      orders.get(one).add(random.nextInt(orders.get(one).size()), copy(doubled));
      orders.get(other).add(random.nextInt(orders.get(other).size()), copy(doubled));
    }
    List<Version> changed = new ArrayList<>();
    for (int k = 0; k < versions.size(); k++) {
      changed.add(version(versions.get(k), orders.get(k), form));
    }
    return new Outcome(changed, orders.stream().map(Disturbance::origins).toList(), moved);
  }

  private static List<Integer> move(List<Integer> order, SplittableRandom random) {
    int length = 1 + random.nextInt(LONGEST);
    int from = random.nextInt(order.size() - length);
    List<Integer> run = List.copyOf(order.subList(from, from + length));
    order.subList(from, from + length).clear();
    int to = random.nextInt(order.size());
    order.addAll(to < from ? to : to + 1, run);
    return run;
  }

  /** Stands for a second copy of a position; the copy of a copy is the position again. */
  private static int copy(int position) {
    return -1 - position;
  }

  private static List<Optional<Integer>> origins(List<Integer> order) {
    return order.stream().map(position -> Optional.of(position).filter(one -> one >= 0)).toList();
  }

  private static Version version(Version version, List<Integer> order, Form form) {
    List<Paragraph> paragraphs =
        order.stream()
            .map(position -> position < 0 ? copy(position) : position)
            .map(version.segments()::get)
            .map(Paragraph.class::cast)
            .toList();
    if (form == Form.LINES) {
      String text = paragraphs.stream().map(one -> one.text() + "\n").collect(Collectors.joining());
      return Version.ofLines(version.language(), SourceText.of(version.source().name(), text));
    }
    List<Segment> segments =
        List.copyOf(form == Form.RENUMBERED ? renumbered(version, paragraphs) : paragraphs);
    return new Version(version.language(), version.source(), version.symbol(), segments);
  }

  /** Gives the numbers of a version to those that have one, in their order, as far as they go. */
  private static List<Paragraph> renumbered(Version version, List<Paragraph> paragraphs) {
    List<ParagraphNumber> numbers =
        version.segments().stream()
            .map(Paragraph.class::cast)
            .flatMap(paragraph -> paragraph.number().stream())
            .toList();
    List<Paragraph> renumbered = new ArrayList<>();
    int next = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.number().isPresent() && next < numbers.size()) {
        Optional<ParagraphNumber> number = Optional.of(numbers.get(next++));
        renumbered.add(new Paragraph(paragraph.kind(), number, paragraph.content()));
      } else {
        renumbered.add(paragraph);
      }
    }
    return renumbered;
  }
}
