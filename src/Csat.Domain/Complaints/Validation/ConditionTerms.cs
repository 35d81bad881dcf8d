namespace Csat.Domain.Complaints;

/// <summary>The terms that a condition names, with the way to each.</summary>
internal static class ConditionTerms
{
    public static IEnumerable<(string Path, string Id)> Of(ComplaintCondition condition, string path) => condition switch
    {
        AllCondition all => OfParts(all.Parts, path + ".all"),
        AnyCondition any => OfParts(any.Parts, path + ".any"),
        NoneCondition none => OfParts(none.Parts, path + ".none"),
        TermCondition term => OfIds(term.Terms, path + ".term"),
        NearCondition near => OfIds(near.A, path + ".near.a").Concat(OfIds(near.B, path + ".near.b")),
        _ => [],
    };

    private static IEnumerable<(string Path, string Id)> OfParts(IReadOnlyList<ComplaintCondition> parts, string path) =>
        parts.SelectMany((part, i) => Of(part, FormattableString.Invariant($"{path}[{i}]")));

    private static IEnumerable<(string Path, string Id)> OfIds(IReadOnlyList<string> ids, string path) =>
        ids.Select((id, i) => (ids.Count == 1 ? path : FormattableString.Invariant($"{path}[{i}]"), id));
}
