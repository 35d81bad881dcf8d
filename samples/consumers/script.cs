#:package Csat.Scoring@0.1.0
#:package Csat.Sla@0.1.0

// How satisfied are they? Replies as they come in by SMS: letters, words, full width, and what is none of them.
using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;

string[] replies = ["A", "b", "满意", "D", "Ｃ", "A", "非常满意", "师傅很好", ""];
RatingTally tally = RatingTally.Count(RatingScales.SmsAbcd, replies);

Console.WriteLine(tally);
Console.WriteLine($"Satisfaction: {tally.Score(Metrics.SatisfactionRate())}");
Console.WriteLine($"Very satisfied: {tally.Score(Metrics.TopBox(1))}");
Console.WriteLine($"Nobody asked: {RatingTally.Empty(RatingScales.SmsAbcd).Score(Metrics.SatisfactionRate()).Status}");
Console.WriteLine($"Promised: {string.Join("; ", SlaPolicies.ManagementMeasures.Targets)}");
