package org.paralleltext.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives paragraphs their canonical numbers as they come: those of points below the paragraph that
 * they belong to, those of paragraphs in their annex, and in their section where the numbers begin
 * anew with the sections. Used once; not thread-safe.
 */
final class Numbering {

  /** Which part of the document: 0 the body, then the annexes from 1. */
  private int part;

  private final boolean severalAnnexes;
  private final Set<Integer> restarting;
  private final List<Block.Head> sections = new ArrayList<>();
  private Optional<ParagraphNumber> section = Optional.empty();
  private final List<Block.Head> points = new ArrayList<>();
  private Optional<ParagraphNumber> annex = Optional.empty();
  private Optional<ParagraphNumber> parent = Optional.empty();

  /**
   * @param heads how all paragraphs begin, in order
   */
  Numbering(List<Block.Head> heads) {
    severalAnnexes = heads.stream().filter(head -> head.opening() == Opening.ANNEX).count() > 1;
    restarting = restarting(heads);
  }

  /** The parts in which numbers begin anew at a section, so that they need its number. */
  private static Set<Integer> restarting(List<Block.Head> heads) {
    Set<Integer> restarting = new HashSet<>();
    int part = 0;
    boolean numbered = false;
    boolean inSection = false;
    for (Block.Head head : heads) {
      if (head.opening() == Opening.ANNEX) {
        part++;
        numbered = false;
        inSection = false;
      }
      inSection |= head.opening() == Opening.SECTION;
      if (head.opening() == Opening.NUMBER) {
        if (inSection && numbered && head.number() == 1) {
          restarting.add(part);
        }
        numbered = true;
      }
    }
    return restarting;
  }

  /** The number of the paragraph that comes next, if it has one. */
  Optional<ParagraphNumber> next(Block.Head head) {
    switch (head.opening()) {
      case NUMBER -> {
        startParagraph(Optional.of(numberOf(head)));
        return parent;
      }
      case POINT, STRAY_POINT -> {
        points.removeIf(point -> point.level() >= head.level());
        points.add(head);
        return Optional.of(pointNumber());
      }
      case SECTION -> {
        sections.removeIf(section -> section.level() >= head.level());
        sections.add(head);
        section = Optional.of(sectionNumber());
        startParagraph(Optional.empty());
        return section.map(this::inAnnex);
      }
      case ANNEX -> {
        part++;
        String number = severalAnnexes ? " " + Numerals.section(1, part) : "";
        annex = Optional.of(new ParagraphNumber("annex" + number));
        sections.clear();
        section = Optional.empty();
        startParagraph(Optional.empty());
        return annex;
      }
      case PREAMBULAR, CHAPEAU, OPERATIVE -> {
        startParagraph(Optional.empty());
        return Optional.empty();
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  /** The number of a paragraph or point alone: {@code 3}, {@code (b)}. */
  static String marker(Block.Head head) {
    return head.opening() == Opening.NUMBER
        ? head.number() + (head.suffix().isEmpty() ? "" : " " + head.suffix())
        : "(" + Numerals.point(head.level(), head.number()) + ")";
  }

  private void startParagraph(Optional<ParagraphNumber> number) {
    parent = number;
    points.clear();
  }

  private ParagraphNumber numberOf(Block.Head head) {
    ParagraphNumber number = new ParagraphNumber(marker(head));
    boolean inSection = section.isPresent() && restarting.contains(part);
    return inAnnex(inSection ? number.in(section.get()) : number);
  }

  private ParagraphNumber sectionNumber() {
    List<String> path =
        sections.stream().map(head -> Numerals.section(head.level(), head.number())).toList();
    return new ParagraphNumber(String.join(".", path));
  }

  private ParagraphNumber inAnnex(ParagraphNumber number) {
    return annex.map(number::in).orElse(number);
  }

  private ParagraphNumber pointNumber() {
    StringBuilder path = new StringBuilder();
    points.forEach(point -> path.append(marker(point)));
    return parent
        .map(number -> new ParagraphNumber(number.label() + path))
        .orElseGet(() -> inAnnex(new ParagraphNumber(path.toString())));
  }
}
