/** A program that makes translation memories and measures them. */
module consumer {
  requires org.paralleltext.align;
  requires org.paralleltext.eval;

  exports consumer;
}
