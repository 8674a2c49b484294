/// The program's entrance: chooses window or command line and wires them.
@NullMarked
package org.vielstimmig;

import org.jspecify.annotations.NullMarked;
