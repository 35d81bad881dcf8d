using System.Globalization;
using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The members at a month's end, and who came and went in it.</summary>
/// <param name="Month">The month.</param>
/// <param name="Given">How many records were given: those counted and the rejected ones.</param>
/// <param name="AtStart">Members when the month began.</param>
/// <param name="Joined">Who joined in it, those who left again in it too.</param>
/// <param name="Left">Who left in it.</param>
/// <param name="Later">Who joined after it.</param>
/// <param name="Gone">Who had left before it.</param>
/// <param name="Rejected">What is wrong with the rejected records, with index and rule; one finding a record.</param>
/// <remarks>Rule REL-12: counted at each month's end, from records that are always up to date. Counts only.</remarks>
public sealed record MemberStatistics(
    [property: JsonConverter(typeof(YearMonthJsonConverter))] YearMonth Month, int Given, int AtStart, int Joined, int Left, int Later, int Gone, IReadOnlyList<Finding> Rejected)
{
    /// <summary>Members at the month's end.</summary>
    [JsonIgnore]
    public int AtEnd => AtStart + Joined - Left;

    /// <summary>Counts members.</summary>
    /// <param name="members">The records, each member once.</param>
    /// <param name="month">The month.</param>
    /// <returns>The counts; a record without a number, given twice or of who left before joining is rejected.</returns>
    public static MemberStatistics Of(IEnumerable<Member> members, YearMonth month)
    {
        Member?[] given = [.. Throw.IfNull(members)];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var rejected = new List<Finding>();
        var counted = new List<Member>();
        for (int i = 0; i < given.Length; i++)
        {
            if (Wrong(given[i], FormattableString.Invariant($"members[{i}]"), seen) is { } finding)
            {
                rejected.Add(finding with { RuleId = RelationshipRules.Members });
            }
            else
            {
                counted.Add(given[i]!);
            }
        }

        (LocalDate first, LocalDate last) = (month.OnDayOfMonth(1), month.ToDateInterval().End);
        bool InIt(LocalDate? day) => day >= first && day <= last;
        return new(
            month, given.Length,
            counted.Count(member => member.JoinedOn < first && !(member.LeftOn < first)),
            counted.Count(member => InIt(member.JoinedOn)),
            counted.Count(member => InIt(member.LeftOn)),
            counted.Count(member => member.JoinedOn > last),
            counted.Count(member => member.LeftOn < first),
            rejected.AsReadOnly());
    }

    /// <summary>The counts in words.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>Chinese for Chinese cultures, English for all others.</returns>
    public string Explain(CultureInfo? culture = null) => new LocalizedText(
        FormattableString.Invariant($"{PlainText.Of(Month)}: {Plural.Of(AtEnd, "member")} at the end, {AtStart} at the start, {Joined} joined, {Left} left, {Rejected.Count} rejected (REL-12)"),
        FormattableString.Invariant($"{PlainText.Of(Month)}：月末会员 {AtEnd} 名，月初 {AtStart} 名，新入会 {Joined} 名，退会 {Left} 名，剔除 {Rejected.Count} 条（REL-12）")).In(culture);

    /// <inheritdoc/>
    public override string ToString() => Explain();

    private static Finding? Wrong(Member? member, string path, HashSet<string> seen) =>
        member is null ? SurveyFindings.Missing(path)
        : SurveyFindings.Blank(path + ".id", member.Id) is { } blank ? blank
        : member.LeftOn < member.JoinedOn ? new(path + ".leftOn", new(
            $"left on {PlainText.Of(member.LeftOn.Value)}, before joining on {PlainText.Of(member.JoinedOn)}", $"退会日期 {PlainText.Of(member.LeftOn.Value)} 早于入会日期 {PlainText.Of(member.JoinedOn)}"))
        : seen.Add(member.Id) ? null
        : SurveyFindings.Twice(path + ".id", member.Id);
}
