using FsCheck;
using FsCheck.Fluent;

namespace Csat.Scoring.Tests;

/// <summary>A random corpus: items on few codes, with abstentions, several codes, rules and right abstentions.</summary>
public sealed record Corpus(IReadOnlyList<ClassifiedItem> Items);

/// <summary>A random corpus with at most one code an item.</summary>
public sealed record SingleCorpus(IReadOnlyList<ClassifiedItem> Items);

/// <summary>Corpora for the tests of this folder.</summary>
internal static class Corpora
{
    private static readonly string[] Codes = ["a", "b", "c", "d"];

    /// <summary>Items from a table of pairs: so many of each.</summary>
    public static IReadOnlyList<ClassifiedItem> Of(params (string? Expected, string? Predicted, int Count)[] cells) =>
    [
        .. cells.SelectMany(cell => Enumerable.Repeat(cell, cell.Count)).Select((cell, i) => ClassifiedItem.Of($"x{i}", cell.Expected, cell.Predicted)),
    ];

    public static Arbitrary<Corpus> Several() => Arb.From(Items(Gen.SubListOf(Codes).Select(list => list.ToArray())).Select(items => new Corpus(items)));

    public static Arbitrary<SingleCorpus> Single() => Arb.From(
        Items(Gen.Elements(Codes.Append(null).ToArray()).Select(code => code is null ? Array.Empty<string>() : [code])).Select(items => new SingleCorpus(items)));

    private static Gen<IReadOnlyList<ClassifiedItem>> Items(Gen<string[]> codes)
    {
        Gen<ClassifiedItem> item =
            from expected in codes
            from predicted in codes
            from excused in Gen.Elements(true, false, false)
            from rules in Gen.SubListOf(["r1", "r2", "r3"])
            from code in Gen.Elements(Codes)
            select new ClassifiedItem("", expected, predicted) { AbstentionIsRight = excused, Rules = [.. rules.Select(rule => new FiredRule(rule, code))] };
        return item.ListOf().Select(items => (IReadOnlyList<ClassifiedItem>)[.. items.Select((one, i) => one with { Id = $"x{i}" })]);
    }
}
