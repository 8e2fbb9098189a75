package org.paralleltext.resolution;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The symbol of a resolution, the same in every language, by which its versions find each other.
 *
 * @param organ the organ that adopted it
 * @param number its number as it is cited: {@code 59/8}, {@code 49/35 A}, {@code 2507 (2020)}
 */
public record Symbol(Organ organ, String number) implements Comparable<Symbol> {

  /** An organ that adopts resolutions. */
  public enum Organ {
    /** The General Assembly. */
    GENERAL_ASSEMBLY("A/RES/"),
    /** The Security Council. */
    SECURITY_COUNCIL("S/RES/");

    private final String prefix;

    Organ(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Checks that nothing is missing. */
  public Symbol {
    Objects.requireNonNull(organ, "organ");
    Objects.requireNonNull(number, "number");
  }

  /** The symbol of a General Assembly resolution: session 59, number 8 is {@code 59/8}. */
  public static Symbol generalAssembly(int session, int number) {
    return new Symbol(Organ.GENERAL_ASSEMBLY, session + "/" + number);
  }

  /** The symbol of a Security Council resolution: {@code 2507 (2020)}. */
  public static Symbol securityCouncil(int number, int year) {
    return new Symbol(Organ.SECURITY_COUNCIL, number + " (" + year + ")");
  }

  /** The symbol that a document symbol is, see {@link #formal}; nothing for other documents. */
  static Optional<Symbol> ofFormal(String formal) {
    return Arrays.stream(Organ.values())
        .filter(organ -> formal.startsWith(organ.prefix))
        .map(organ -> new Symbol(organ, formal.substring(organ.prefix.length())))
        .findFirst();
  }

  /** The document symbol: {@code A/RES/59/8}, {@code S/RES/2507 (2020)}. */
  public String formal() {
    return organ.prefix + number;
  }

  /** Orders by organ, then by the numbers in it as numbers. */
  @Override
  public int compareTo(Symbol other) {
    int byOrgan = organ.compareTo(other.organ);
    return byOrgan != 0 ? byOrgan : NaturalOrder.compare(number, other.number);
  }

  /** The number. */
  @Override
  public String toString() {
    return number;
  }
}
