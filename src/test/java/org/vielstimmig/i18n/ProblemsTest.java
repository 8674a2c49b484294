package org.vielstimmig.i18n;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.vielstimmig.model.Problem;
import org.vielstimmig.model.TextRange;

/// Every expected fault is a sentence that says what is wrong, where, and what to do.
class ProblemsTest {

    /// One of every kind, and of everything a kind distinguishes.
    private static List<Problem> all() throws ReflectiveOperationException {
        List<Problem> all = new ArrayList<>();
        for (Class<?> type : Problem.class.getPermittedSubclasses()) {
            List<List<Object>> arguments = new ArrayList<>(List.of(List.of()));
            for (RecordComponent component : type.getRecordComponents()) {
                List<List<Object>> longer = new ArrayList<>();
                for (List<Object> so : arguments) {
                    for (Object value : values(component)) {
                        List<Object> next = new ArrayList<>(so);
                        next.add(value);
                        longer.add(next);
                    }
                }
                arguments = longer;
            }
            for (List<Object> values : arguments) {
                Constructor<?> constructor = type.getDeclaredConstructors()[0];
                all.add((Problem) constructor.newInstance(values.toArray()));
            }
        }
        return all;
    }

    private static List<?> values(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        if (type == int.class) {
            return List.of(7);
        }
        if (type == long.class) {
            return List.of(7L);
        }
        if (type == List.class) {
            return List.of(List.of("txt", "docx"));
        }
        return List.of(type == TextRange.class ? new TextRange(2, 5) : "Wort-" + component.getName());
    }

    @Test
    void everySentenceSaysWhatToDo() throws ReflectiveOperationException {
        List<Problem> all = all();
        assertTrue(all.size() > 60, "only " + all.size());
        for (Problem problem : all) {
            String german = Problems.in(Lang.DE, problem);
            String english = Problems.in(Lang.EN, problem);
            assertTrue(german.toLowerCase(Locale.ROOT).contains("bitte"), german);
            assertTrue(english.toLowerCase(Locale.ROOT).contains("please"), english);
            assertFalse(german.contains("{") || english.contains("{"), german + english);
            assertTrue(german.endsWith("."), german);
            assertTrue(english.endsWith("."), english);
        }
    }

    @Test
    void whatIsNotThereComesWithTheCommandThatListsIt() {
        Problem missing = new Problem.NotFound(Problem.Thing.CODE, "Hürden/Zeit");
        assertTrue(Problems.in(Lang.EN, missing).contains("“codes”"));
        assertTrue(Problems.in(Lang.DE, new Problem.ProjectEmpty("p")).contains("restore"));
    }
}
