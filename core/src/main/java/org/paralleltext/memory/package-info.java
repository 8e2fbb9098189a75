/**
 * Translation memories: units of texts that are each other's translation, and the readers of the
 * formats that hold them.
 *
 * <p>A {@link org.paralleltext.memory.Memory} gives its units one by one, as often as it is asked,
 * and never holds all of them; so a memory of any size needs the same space. Memories of other
 * tools are read as they are: languages may be any that BCP 47 names, and what a file says beside
 * the texts is kept as properties.
 *
 * <pre>{@code
 * Memory memory = MemoryFormat.TMX.read(List.of(file));
 * memory.units().forEach(unit -> System.out.println(unit.text("en") + " = " + unit.text("zh")));
 * }</pre>
 */
package org.paralleltext.memory;
