using System.Globalization;
using Csat.Domain;
using FsCheck.Xunit;

namespace Csat.Scoring.Tests;

[Properties(Arbitrary = [typeof(Tallies)])]
public class RatingTallyProperties
{
    [Property]
    public bool Addition_is_associative(ThreeTallies t) => (t.A + t.B) + t.C == t.A + (t.B + t.C);

    [Property]
    public bool Addition_is_commutative(ThreeTallies t) => t.A + t.B == t.B + t.A && (t.A + t.B).GetHashCode() == t.B.Merge(t.A).GetHashCode();

    [Property]
    public bool The_empty_tally_is_neutral(RatingTally t) => t + RatingTally.Empty(t.Scale) == t && RatingTally.Empty(t.Scale) + t == t;

    [Property]
    public bool Totals_add(ThreeTallies t) => (t.A + t.B).Total == t.A.Total + t.B.Total && (t.A + t.B).Answered == t.A.Answered + t.B.Answered;

    [Property]
    public bool Counting_all_is_adding_the_counts_of_the_parts(Answers answers, int cut)
    {
        int at = (int)((uint)cut % (uint)(answers.Values.Length + 1));

        return RatingTally.Count(answers.Scale, answers.Values)
            == RatingTally.Count(answers.Scale, answers.Values.Take(at)) + RatingTally.Count(answers.Scale, answers.Values.Skip(at));
    }

    [Property]
    public bool Numbers_bytes_and_text_count_alike(Answers answers)
    {
        RatingTally numbers = RatingTally.Count(answers.Scale, answers.Values);
        RatingTally bytes = RatingTally.Count(answers.Scale, answers.Values.Select(value => (byte)value).ToArray());
        RatingTally text = RatingTally.Count(answers.Scale, answers.Values.Select(value => value switch
        {
            RatingScale.NoAnswerValue => null,
            _ => answers.Scale.Levels.FirstOrDefault(level => level.Value == value)?.Code ?? "off " + value.ToString(CultureInfo.InvariantCulture),
        }));

        return numbers == bytes && text.Counts.SequenceEqual(numbers.Counts) && text.NoAnswer == numbers.NoAnswer && text.Invalid == numbers.Invalid + numbers.NotApplicable;
    }

    [Property]
    public bool Every_level_holds_its_own_answers_and_no_others(Answers answers)
    {
        RatingTally tally = RatingTally.Count(answers.Scale, answers.Values);

        return answers.Scale.Levels.Select((level, i) => tally.Counts[i] == answers.Values.Count(value => value == level.Value)).All(right => right)
            && tally.Invalid == answers.Values.Count(value => value < 254 && answers.Scale.Levels.All(level => level.Value != value));
    }

    [Property]
    public bool Accepted_and_rejected_make_what_was_given(Answers answers)
    {
        var builder = new RatingTallyBuilder(answers.Scale);
        int accepted = answers.Values.Count(value => builder.TryAdd(value));
        RatingTally tally = builder.ToTally();

        return tally.Total == answers.Values.Length && tally.Invalid == answers.Values.Length - accepted
            && tally.Answered + tally.NotApplicable + tally.NoAnswer == accepted;
    }

    [Property]
    public bool A_tally_rebuilt_from_its_pairs_is_the_same(RatingTally t)
    {
        IEnumerable<(string?, long)> pairs = t.Scale.Levels.Select((level, i) => ((string?)level.Code, t.Counts[i])).Append((null, t.NoAnswer)).Append(("?", t.Invalid));

        return RatingTally.FromCounts(t.Scale, pairs) == RatingTally.FromCountsWorstFirst(t.Scale, t.Counts, 0, t.NoAnswer, t.Invalid);
    }
}
