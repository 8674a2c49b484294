package org.vielstimmig.search;

import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/// Translates a query into one that finds all turns it may match. Without codes it finds exactly those; where
/// codes are, [Places] decides afterwards, so what says "not coded" is left out here.
final class Candidates {

    private final Map<Query, Sought> sought;

    Candidates(Map<Query, Sought> sought) {
        this.sought = sought;
    }

    static boolean asksForCodes(Query query) {
        return query.leaves().stream().anyMatch(Query.CodedAs.class::isInstance);
    }

    org.apache.lucene.search.Query of(Query query) {
        return switch (query) {
            case Query.And(List<Query> parts) -> all(parts);
            case Query.Or(List<Query> parts) -> {
                BooleanQuery.Builder any = new BooleanQuery.Builder();
                parts.forEach(part -> any.add(of(part), Occur.SHOULD));
                yield any.build();
            }
            case Query.Not _ -> all(List.of(query));
            case Query.Word _, Query.Phrase _, Query.Wildcard _, Query.Fuzzy _, Query.Near _ -> leaf(query);
            case Query.SaidBy _, Query.CodedAs _, Query.InDocument _ ->
                // Ranking is by words alone.
                new BooleanQuery.Builder().add(leaf(query), Occur.FILTER).build();
        };
    }

    private org.apache.lucene.search.Query leaf(Query query) {
        Sought leaf = sought.get(query);
        if (leaf == null) {
            throw new IllegalArgumentException("not looked up");
        }
        return leaf.candidates();
    }

    private org.apache.lucene.search.Query all(List<Query> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean positive = false;
        for (Query part : parts) {
            if (!(part instanceof Query.Not(Query unwanted))) {
                all.add(of(part), Occur.MUST);
                positive = true;
            } else if (!asksForCodes(unwanted)) {
                all.add(of(unwanted), Occur.MUST_NOT);
            }
        }
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }
}
