package org.paralleltext.layout;

import java.util.List;
import java.util.Random;
import org.paralleltext.layout.Rendering.Canvas;

/**
 * The errors of optical character recognition: one of 200 visible characters is taken for another
 * of its kind, lost, or doubled.
 */
final class Noise {

  private static final double RATE = 0.005;
  private static final String ALIKE = "1l0O5S8B6b2Z,.;:،.؛:，。；：()";

  private final Random random;

  Noise(Random random) {
    this.random = random;
  }

  Canvas damage(Canvas canvas) {
    Rendering clean = canvas.render(List.of());
    Canvas damaged = new Canvas();
    for (int i = 0; i < clean.text().length(); i++) {
      char c = clean.text().charAt(i);
      int owner = clean.owners()[i];
      if (Character.isWhitespace(c) || random.nextDouble() >= RATE) {
        damaged.add(c, owner);
        continue;
      }
      switch (random.nextInt(5)) {
        case 0 -> {}
        case 1 -> damaged.add(c, owner).add(c, owner);
        default -> damaged.add(alike(c, clean.text()), owner);
      }
    }
    return damaged;
  }

  /** The character that this one is most often taken for, else another of the text of its kind. */
  private char alike(char c, String text) {
    int known = ALIKE.indexOf(c);
    if (known >= 0) {
      return ALIKE.charAt(known ^ 1);
    }
    for (int tries = 0; tries < 200; tries++) {
      char other = text.charAt(random.nextInt(text.length()));
      if (Character.getType(other) == Character.getType(c) && other != c) {
        return other;
      }
    }
    return c;
  }
}
