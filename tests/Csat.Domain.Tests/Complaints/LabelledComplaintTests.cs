using Csat.TestKit;

namespace Csat.Domain.Tests;

public sealed class LabelledComplaintTests
{
    private const string Line =
        """{"id":"x1","lang":"zh","pack":"telecom","text":"上网卡","intent":"complaint","category":"operations","causes":["network-slow","attitude"],"escalationRisk":["regulator"],"claimedLevel":"over-level","note":null}""";

    [Fact]
    public void A_line_is_read_whole()
    {
        LabelledComplaint text = Assert.Single(LabelledComplaint.Parse("\n" + Line + "\r\n\n"));

        Assert.Equal(("x1", "zh", "telecom", "上网卡"), (text.Id, text.Language, text.Pack, text.Text));
        Assert.Equal((ComplaintIntent.Complaint, ComplaintCategory.Operations, ClaimedLevel.OverLevel), (text.Intent, text.Category, text.ClaimedLevel));
        Assert.Equal([ComplaintCause.NetworkSlow, ComplaintCause.Attitude], text.Causes);
        Assert.Equal([EscalationRisk.Regulator], text.EscalationRisk);
        Assert.False(text.SaysNothing);
        Assert.Equal("x1: complaint: network-slow, attitude", text.ToString());
    }

    [Fact]
    public void What_is_left_out_is_unknown_and_none_is_no_category()
    {
        LabelledComplaint text = Assert.Single(LabelledComplaint.Parse("""{"id":"x","text":"","intent":"praise","category":"none","note":"no-info at all"}"""));

        Assert.Null(text.Category);
        Assert.True(text.SaysNothing);
        Assert.Empty(text.Causes);
    }

    [Fact]
    public void Every_line_that_is_none_is_named_with_its_place_and_the_others_are_read()
    {
        string lines = string.Join("\n", Line, "no JSON", "[1]", Line, """{"id":" ","text":"x","intent":"grumble","causes":["slow"],"mood":1}""", Line.Replace("x1", "x2", StringComparison.Ordinal));

        Assert.False(LabelledComplaint.TryParse(lines, out IReadOnlyList<LabelledComplaint> read, out IReadOnlyList<Finding> findings));
        Assert.Equal(["x1", "x2"], read.Select(text => text.Id));
        Assert.Equal(
            ["line 2 $", "line 3 $", "line 4 $.id", "line 5 $.id", "line 5 $.intent", "line 5 $.causes[0]", "line 5 $.mood"],
            findings.Select(finding => finding.Path));
        BilingualContract.Holds(findings.Select(finding => finding.Message));
        Assert.Equal(findings, Assert.Throws<FindingsException>(() => LabelledComplaint.Parse(lines)).Findings);
    }

    [Fact]
    public void Both_halves_of_the_labelled_texts_are_read_and_share_no_text_nor_does_what_the_weights_are_learnt_from()
    {
        IReadOnlyList<LabelledComplaint> tuning = Read("tuning");
        IReadOnlyList<LabelledComplaint> locked = Read("locked");
        IReadOnlyList<LabelledComplaint>[] all = [tuning, locked, Read("training.zh"), Read("training.en")];

        HashSet<string> kept = [.. locked.Select(Letters).Where(letters => letters.Length > 0)];
        Assert.All(all.Where(part => part != locked), part => Assert.DoesNotContain(part, text => kept.Contains(Letters(text))));
        foreach (IReadOnlyList<LabelledComplaint> part in all)
        {
            Assert.Equal(part.Count, part.Select(text => text.Text).Distinct().Count());
            Assert.All(part, text => Assert.Contains(text.Pack, new[] { "telecom", "appliance" }));
            Assert.All(part.Where(text => text.Causes.Count > 0), text => Assert.Equal(ComplaintCauses.All.Single(cause => cause.Cause == text.Causes[0]).Category, text.Category));
        }

        foreach (IReadOnlyList<LabelledComplaint> half in new[] { tuning, locked })
        {
            Assert.All(ComplaintCauses.All, cause => Assert.Equal(2, half.Where(text => text.Causes.Contains(cause.Cause)).Select(text => text.Language).Distinct().Count()));
        }

        static string Letters(LabelledComplaint text) => new([.. text.Text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

        static IReadOnlyList<LabelledComplaint> Read(string name) => LabelledComplaint.Parse(Repository.Read($"tests/Csat.Domain.Tests/Complaints/Labelled/{name}.jsonl"));
    }
}
