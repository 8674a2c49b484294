package org.vielstimmig.transcripts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// First names as people in German-speaking countries have them, to notice where a real name may stand. Names
/// that are common words or months are left out; nobody is told to be a person because of this list alone.
final class FirstNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Set<String> ALL = Set.of(keys("""
        Aaron Abdul Abdullah Achim Adam Adelheid Adem Adnan Adrian Agnes Agnieszka Ahmad Ahmed Ahmet Aicha
        Aischa Alejandro Aleksandar Aleksandra Alena Alessandro Alex Alexander Alexandra Alfons Alan Allison Alfred Ali
        Alice Alicia Alina Aline Alma Almut Alois Amal Amanda Amelie Amy Amina Amir Amira Anastasia Anders Andre
        Andrea Andreas Andrei Andrej Andrew Andrzej Angela Angelika Angelina Anika Anita Anja Anke Ann Anna
        Annabell Anne Annegret Anneliese Annemarie Annett Annette Annika Anouk Anselm Anthony Antje Anton Antonia
        Antonio Arash Ariane Arif Arjun Armin Arne Arnold Artur Arthur Arzu Asli Astrid Attila Axel Aylin Ayse
        Aysel Aysenur Babette Barbara Bärbel Baran Bashar Bastian Beata Beate Beatrice Beatrix Behnam Ben Benedikt
        Benjamin Benno Berit Bernadette Bernd Bernhard Berta Bertha Bertram Besa Bettina Bianca Bilal Birgit
        Birgitta Birte Björn Bodo Boris Branka Brenda Brian Brigitte Britta Bruno Bülent Burak Burkhard Can Canan Cansu
        Carina Carl Carla Carlos Carmen Carola Carolin Caroline Carsten Caspar Catharina Cathrin Catherine
        Cedric Celina Cem Cemile Charlotte Charles Chiara Chloe Chris Christa Christel Christian Christiane
        Christina Christine Christof Christoph Christopher Cindy Clara Claudia Claus Clemens Conny Constanze
        Cora Cordula Corina Corinna Cornelia Cynthia Dagmar Damian Dan Dana Daniel Daniela Daniele Daria Dariusz
        David Deborah Denis Deniz Dennis Derya Detlef Diana Diego Dieter Dietmar Dietrich Dilara Dilek Dimitri
        Dirk Dmitri Dominik Dominique Donald Dora Doreen Doris Dorothea Dorothee Dragan Dunja Ebru Eckhard Edda
        Edeltraud Edgar Edith Eduard Edward Egon Ekaterina Ekkehard Elena Eleni Eleonora Elfriede Elias Elif
        Elisa Elisabeth Elise Elizabeth Elke Ella Elmar Elsa Else Elvira Emil Emilia Emilie Emily Emine Emma
        Emmanuel Emre Enrico Enes Erdal Eren Eric Erich Erik Erika Erna Erol Erwin Esin Esra Esther Eugen
        Eva Eveline Evelyn Ewa Fabian Fadime Fahad Farid Farida Fatih Fatima Fatma Fatou Felicitas Felix
        Ferdinand Ferhat Filiz Finn Fiona Flora Florentine Florian Francesca Francesco Francis Franca Frank
        Franz Franziska Frauke Frederik Frieda Friederike Friedhelm Friedrich Fritz Gabi Gabriel Gabriela
        Gabriele Galina Georg George Georgios Gerald Gerda Gerd Gerhard Gerlinde Gernot Gerrit Gert Gertraud Gertrud
        Gesa Gesine Gillian Giovanni Gisela Giulia Giuseppe Gizem Gottfried Götz Greg Gregor Greta Grete Grzegorz Gudrun
        Guido Gül Gülay Gülsen Günter Günther Gunnar Gustav Hakan Halil Halina Hamid Hamza Hanna Hannah
        Hannelore Hannes Hans Harald Harry Hartmut Hasan Hassan Hatice Hauke Hedwig Heide Heidemarie Heidi
        Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helge Heather Hella Helmut Henning Henri Henrik
        Henriette Henry Herbert Heribert Hermann Herta Hilde Hildegard Hiltrud Holger Horst Hubert Hubertus Hugo
        Hülya Hussein Hüseyin Ian Ibrahim Ida Ignaz Ilhan Ilona Ilse Imke Ines Inga Inge Ingeborg Ingo
        Ingrid Inka Insa Irene Irina Irma Irmgard Isa Isabel Isabell Isabella Isabelle Ismail Ismet Ivan
        Ivana Ivo Iwona Jacqueline Jakob James Jan Jana Jane Janet Janina Janine Janna Jannik Jannis Janusz
        Jasmin Jason Jean Jeff Jeffrey Jeanette Jelena Jennifer Jenny Jens Jeremias Jessica Jo Joachim Joanna Jochen Johan
        Johann Johanna Johannes John Jolanta Jonas Jonathan Jörg Jörn José Josef Josefine Joseph Josephine
        Joshua Joyce Juan Judith Jule Julia Julian Juliane Julius Jürgen Jürg Justin Justus Jutta Kamil Karen Karim
        Karin Karina Karl Karla Karola Karolin Karoline Karsten Kaspar Katarina Katarzyna Kate Katharina
        Käthe Kathleen Kathrin Kathy Katia Katja Katrin Keith Kelly Kemal Kenan Kenneth Kerstin Kevin Khaled Khalid Kim Kirsten
        Klara Klaus Klemens Konrad Konstantin Kornelia Kristin Kristina Krystyna Krzysztof Kurt Ladislaus Laila
        Lara Larissa Lars Lasse Laura Laurenz Layla Lea Leah Leila Lena Leni Lennart Leo Leon Leona Leonard
        Leonie Leopold Leyla Liam Lidia Liesel Lieselotte Lili Lilli Lilly Lina Linda Linus Lisa Lisbeth Liv
        Loretta Lorenz Lothar Lotte Louis Louisa Louise Luca Lucas Lucia Lucie Lucy Ludger Ludmila Ludwig Luis
        Luisa Luise Luka Lukas Lutz Lydia Maciej Magda Magdalena Mahmoud Mahmut Maik Maike Maja Malgorzata Malik
        Malte Mandy Manfred Manuel Manuela Marc Marcel Marco Marcus Mareike Maren Margarete Margarethe Margit
        Margot Margret Maria Mariam Marian Marianne Marie Mariele Marija Marika Marina Mario Marion Marit Marita
        Marius Marko Markus Marlen Marlene Marlies Marta Martha Martin Martina Marvin Mary Maryam Mathias
        Mathilde Mathis Matteo Matthias Maurice Max Maximilian Mechthild Mehmet Megan Meike Melanie Melek Melike
        Melina Melissa Meral Merle Mert Merve Meryem Mesut Mia Micha Michael Michaela Michel Michele Miguel
        Mike Mila Milan Milena Mina Mira Miriam Mirjam Mirko Mohamed Mohammad Mohammed Mona Monika Monique
        Moritz Muhammad Muhammed Murat Mustafa Nadia Nadine Nadja Nancy Naomi Natalia Natalie Natascha Nazan
        Nele Nesrin Nevin Nicholas Nick Nico Neil Nicola Nicolas Nicole Niklas Niko Nikola Nikolai Nikolaus Nils
        Nina Noah Noemi Nora Norbert Nour Nuray Nurcan Nurten Ole Oleg Olga Oliver Olivia Omar Ömer Onur
        Orhan Oskar Osman Oswald Ottilie Otto Özge Özgür Özlem Pablo Pamela Pascal Patricia Patrick Patrizia
        Paul Paula Pauline Pavel Pawel Pedro Peggy Peter Petra Philip Philipp Pia Piotr Rabia Rachel Rafael
        Rahel Raimund Rainer Ralf Ralph Ramazan Ramona Raphael Rasim Rebecca Rebekka Recep Regina Regine Reiner
        Reinhard Reinhold Remzi Renate Rene René Reza Ricarda Richard Rita Robert Roberto Robin Roger Roland
        Rolf Roman Romy Ronald Ronja Rosa Rosemarie Roswitha Roxana Roya Ruben Rudi Rudolf Rukiye Rüdiger Ruth Ryan
        Sabine Sabrina Sadik Sahra Salih Salim Salma Samantha Samir Samira Samuel Sandra Sara Sarah Sascha Saskia Sebastian
        Sebnem Selim Selin Selina Selma Semra Serap Sean Sergej Sergei Sharon Serkan Sevda Sevgi Sevim Sibel Sibylle Siegfried
        Sigrid Silke Silvana Silvia Simon Simone Sina Sinan Sofie Solveig Songül Sonja Sophia Sophie Stanislaw
        Stefan Stefanie Steffen Steffi Stella Stephan Stephanie Stephen Steven Stuart Susan Susann Susanna Susanne
        Suzanne Svea Sven Svenja Svetlana Swetlana Sybille Sylvia Tamara Tanja Tarek Tatjana Theo Theodor
        Theresa Therese Theresia Thea Thekla Thilo Thomas Thorben Thorsten Tilman Tim Timo Timur Tina Tobias
        Tom Tomas Tomasz Torben Torsten Traute Tristan Tuba Tugba Udo Ugur Ulf Uli Ulla Ulrich Ulrike Umut Urs
        Ursel Ursula Ute Uta Uwe Valentin Valentina Valerie Vanessa Vasili Vera Verena Veronika Vesna Viktor
        Victoria Viktoria Vincent Viola Violetta Viviane Volker Volkmar Waldemar Waltraud Waltraut Walter Wanda Wendy Werner
        Wibke Wiebke Wilfried Wilhelm Wilhelmine Willi William Winfried Wioletta Wladimir Wolf Wolfgang
        Xaver Xenia Yannick Yasemin Yasin Yasmin Yildiz Yusuf Yvonne Zahra Zeynep Zoe Zuzanna Zübeyde
        """));

    private FirstNames() {}

    static boolean contains(String word) {
        return ALL.contains(key(word));
    }

    private static String[] keys(String names) {
        return Arrays.stream(names.strip().split("\\s+"))
                .map(FirstNames::key)
                .distinct()
                .toArray(String[]::new);
    }

    /// Small letters without marks; `Jürgen` and `Juergen` are one.
    static String key(String word) {
        String plain = MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        return plain.replace("ß", "ss")
                .replace('ı', 'i')
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }
}
