using System.Text.Json.Serialization;
using Csat.Json;
using NodaTime;

namespace Csat.Domain;

/// <summary>The activities for members that are planned for a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Activities">The activities.</param>
/// <remarks>Rule REL-12. Any value can be written down; <see cref="Lint"/> says what is wrong with it. Immutable; no clock is read.</remarks>
[JsonConverter(typeof(MemberPlanJsonConverter))]
public sealed partial record MemberPlan(int Year, IReadOnlyList<MemberActivity> Activities)
{
    /// <summary>Finds what is missing: an activity at all, its theme, group or class, a day of the year, and after it the evaluation.</summary>
    /// <param name="today">The day; an activity before it has to be evaluated.</param>
    /// <returns>All findings with their rule; empty when nothing is missing.</returns>
    public IReadOnlyList<Finding> Lint(LocalDate today)
    {
        var findings = new List<Finding>();
        If(Activities.Count == 0, "activities", "nothing is planned; legal: at least one activity", "没有计划活动；至少须有一项");
        for (int i = 0; i < Activities.Count; i++)
        {
            (MemberActivity activity, string path) = (Activities[i], FormattableString.Invariant($"activities[{i}]"));
            If(string.IsNullOrWhiteSpace(activity.Theme), path + ".theme", "blank; legal: the theme", "为空；须写明主题");
            If(
                activity.On.Year != Year, path + ".on", FormattableString.Invariant($"{PlainText.Of(activity.On)} isn't in {Year}; legal: a day of the year"),
                FormattableString.Invariant($"{PlainText.Of(activity.On)} 不在 {Year} 年内；须为该年的日期"));
            If(string.IsNullOrWhiteSpace(activity.Group), path + ".group", "blank; legal: for whom it is", "为空；须写明人群");
            If(string.IsNullOrWhiteSpace(activity.Class), path + ".class", "blank; legal: what class of activity", "为空；须写明类别");
            If(
                activity.On < today && string.IsNullOrWhiteSpace(activity.Evaluation), path + ".evaluation", "held and not evaluated; legal: what it came to",
                "活动后尚未评估；须写明评估结果");
        }

        return findings;

        void If(bool isWrong, string path, string en, string zh)
        {
            if (isWrong)
            {
                findings.Add(new(path, new(en, zh), RelationshipRules.Members));
            }
        }
    }
}
