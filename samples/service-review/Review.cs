using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Csat.Scoring;

internal sealed record RowNote(int Line, string Ticket, string[] Reasons);

internal sealed record RowCounts(int Read, int Accepted, int Rejected, RowNote[] Rejections, RowNote[] Warnings);

internal sealed record Contradiction(string Ticket, string FileSays, string Explanation);

internal sealed record VerdictCheck(int Judged, int Agree, int Contradict, string[] Contradicting, Contradiction[] Explanations);

internal sealed record Compliance(long Met, long Judged, long Running, long Overdue, Estimate Rate, Estimate RateWithOverdue);

internal sealed record ChannelReview(string Channel, int Tickets, Compliance Reply, Compliance Resolution, Estimate Satisfaction);

internal sealed record Promise(string Kind, string Channels, string Limit);

internal sealed record MeasureRate(string Measure, string Name, double? Rate, long N);

internal sealed record GroupScore(string Group, int Tickets, Estimate Satisfaction);

internal sealed record TopicCount(string Topic, int Tickets);

internal sealed record AgentScore(
    string Agent, double? Score, double? Lower, double? Upper, int? Rank, IReadOnlyList<string> TiedWith, MeasureRate[] Measures, string? Explanation);

internal sealed record Review(
    string File, string? AsOf, string? From, string? Until, int CreatedAfterAsOf, Promise[] Promises, RowCounts Rows, VerdictCheck ReplyVerdicts, VerdictCheck ResolutionVerdicts,
    Estimate Satisfaction, ChannelReview Overall, ChannelReview[] ByChannel, GroupScore[] ByProduct, GroupScore[] ByAgent, TopicCount[] Topics, AgentScore[] Agents);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, WriteIndented = true)]
[JsonSerializable(typeof(Review))]
internal sealed partial class ReviewJson : JsonSerializerContext
{
    /// <summary>Indented, with Chinese as it is.</summary>
    public static string Write(Review review)
    {
        var options = new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        return JsonSerializer.Serialize(review, new ReviewJson(options).Review);
    }
}
