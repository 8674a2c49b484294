/// Work that takes long: a [Job][org.vielstimmig.jobs.Job] reports its
/// [Progress][org.vielstimmig.jobs.Progress], can be cancelled, and runs on
/// [Workers][org.vielstimmig.jobs.Workers].
///
/// No screen, no files and no words for people live here: a phase is an enum constant that the faces turn
/// into words. Imports nothing of the house.
@NullMarked
package org.vielstimmig.jobs;

import org.jspecify.annotations.NullMarked;
