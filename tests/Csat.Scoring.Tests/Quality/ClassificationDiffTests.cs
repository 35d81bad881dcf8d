using Csat.Domain;
using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Scoring.Tests;

public class ClassificationDiffTests
{
    private static readonly ClassifiedItem[] Earlier =
    [
        ClassifiedItem.Of("1", "complaint", "complaint"), ClassifiedItem.Of("2", "complaint", "inquiry"), ClassifiedItem.Of("3", "inquiry", "inquiry"),
        ClassifiedItem.Of("4", "request", "inquiry"), ClassifiedItem.Of("5", "complaint", null) with { AbstentionIsRight = true }, ClassifiedItem.Of("6", "praise", null),
    ];

    private static readonly ClassifiedItem[] Later =
    [
        .. new[] { "complaint", "complaint", "request", "chase", "complaint", null }.Select((code, i) => Earlier[i] with { Predicted = code is null ? [] : [code] }),
    ];

    [Fact]
    public void Each_changed_item_says_what_became_of_it()
    {
        ClassificationDiff diff = ClassificationDiff.Between(Earlier, Later.Reverse(), "1.0.0", "1.1.0");

        Assert.Equal(["2 BecameRight", "3 BecameWrong", "4 StillWrong", "5 StillRight"], diff.Changed.Select(item => $"{item.Id} {item.Change}"));
        Assert.Equal("2: complaint; inquiry → complaint", diff.Changed[0].ToString());
        Assert.Equal((1L, 1L, 6L), (diff.BecameRight, diff.BecameWrong, diff.Items));
        Assert.Equal((2L, 1L, 1L, 2L), (diff.Test.Both, diff.Test.OnlyEarlier, diff.Test.OnlyLater, diff.Test.Neither));
        Assert.Equal((0.5, 0.5, 1.0), (diff.EarlierAccuracy.Value, diff.LaterAccuracy.Value, diff.Test.PValue));
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        ClassificationDiff diff = ClassificationDiff.Between(Earlier, Later, "1.0.0", "1.1.0");

        Assert.Equal(
            """
            1.0.0 → 1.1.0: 6 items, 4 changed, 1 became right, 1 became wrong
            Accuracy 50.0% (18.8%…81.2%), n = 6, Wilson 95%; then 50.0% (18.8%…81.2%), n = 6, Wilson 95%
            """.Replace("\r\n", "\n"),
            string.Join("\n", diff.Explain(Cultures.English).Split('\n').Take(2)));
        Assert.Equal(
            ["became wrong: 3: inquiry; inquiry → request", "became right: 2: complaint; inquiry → complaint", "wrong in another way: 4: request; inquiry → chase", "still right: 5: complaint; (none) → complaint"],
            diff.Explain().Split('\n').Skip(3));
        Assert.Equal("1.0.0 → 1.1.0：共 6 条，4 条有变化，1 条由错变对，1 条由对变错", diff.Explain(Cultures.Chinese).Split('\n')[0]);
        Assert.Equal("1.0.0 → 1.1.0: 6 items, 4 changed, 1 became right, 1 became wrong", diff.ToString());
        Assert.All((ItemChange[])[ItemChange.BecameRight, ItemChange.BecameWrong, ItemChange.StillRight, ItemChange.StillWrong], change => Assert.NotEqual(change.Label().En, change.Label().Zh));
        Refuses<ArgumentOutOfRangeException>(() => ((ItemChange)9).Label(), "value", "9");
    }

    [Fact]
    public void A_version_that_changes_nothing_has_no_test()
    {
        ClassificationDiff same = ClassificationDiff.Between(Earlier, Earlier);

        Assert.Empty(same.Changed);
        Assert.Equal((EstimateStatus.NoVariation, null, false), (same.Test.Status, same.Test.PValue, same.Test.IsShown));
        Assert.Equal(EstimateStatus.NoData, ClassificationDiff.Between([], []).Test.Status);
    }

    [Fact]
    public void The_two_versions_share_items_and_right_codes()
    {
        FindingsException refusal = Refuses<FindingsException>(
            () => ClassificationDiff.Between(Earlier, [Later[0], Later[1] with { Expected = ["praise"] }, Later[4] with { AbstentionIsRight = false }, .. Later.Skip(5), ClassifiedItem.Of("9", null, null)]),
            "later");
        Assert.Equal(["earlier[1].expected", "earlier[2].id", "earlier[3].id", "earlier[4].expected", "later[4].id"], refusal.Findings.Select(finding => finding.Path));
        Refuses<FindingsException>(() => ClassificationDiff.Between(Earlier, [.. Later, Later[0]]), "later", "later[6].id");
        Refuses<ArgumentNullException>(() => ClassificationDiff.Between(null!, Later), "earlier");
        Refuses<ArgumentNullException>(() => ClassificationDiff.Between(Earlier, null!), "later");
    }
}
