package org.paralleltext.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class EditDistanceProperties {

  @Property
  void agreesWithTheDefinition(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String b,
      @ForAll @IntRange(max = 9) int limit) {
    assertThat(EditDistance.atMost(a, b, limit)).isEqualTo(distance(a, b) <= limit);
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    if (a.charAt(0) == b.charAt(0)) {
      return distance(restA, restB);
    }
    return 1 + Math.min(distance(restA, restB), Math.min(distance(restA, b), distance(a, restB)));
  }
}
