using System.Globalization;
using System.Text.Json;
using Csat.Domain;

namespace Csat.Scoring;

/// <summary>
/// A scale inside the binary form: one of the presets by its id and the fingerprint of its content, so that a preset which isn't the same
/// in the reader's version is noticed; every other scale in full.
/// </summary>
internal static class ScaleForm
{
    private const byte InFull = 0;
    private const byte ByName = 1;
    private const int LongestPresetId = 32;
    private const int MostLevels = 128;

    // A scale travels in one way only, in every version. So this list belongs to the format: a preset that joins RatingScales.All later
    // travels in full, as it did when it was its owner's own scale.
    private static readonly PresetForm[] Presets =
    [
        .. new[]
        {
            RatingScales.Callback3, RatingScales.SmsAbcd, RatingScales.FiveLevel, RatingScales.OneToFive,
            RatingScales.Recommend0To10, RatingScales.Effort1To7, RatingScales.Index1To10, RatingScales.Percent0To100,
        }.Select(scale => new PresetForm(scale, FingerprintOf(scale))),
    ];

    /// <summary>What changes when a scale becomes another one: CRC-32C of id, kind and levels, as they stand in the full form.</summary>
    public static uint FingerprintOf(RatingScale scale)
    {
        var length = default(ByteSink);
        WriteContent(ref length, scale);
        byte[] content = new byte[length.Length];
        var sink = new ByteSink(content);
        WriteContent(ref sink, scale);
        return Crc32C.Of(content);
    }

    public static void Write(ref ByteSink sink, RatingScale scale)
    {
        if (PresetOf(scale) is { } preset)
        {
            sink.Byte(ByName);
            sink.Bytes(preset.Id);
            sink.Bits(preset.Fingerprint);
            return;
        }

        sink.Byte(InFull);
        WriteContent(ref sink, scale);
        sink.Text(scale.Name.En);
        sink.Text(scale.Name.Zh);
        sink.Signed(scale.NotApplicableCode);
        sink.Signed(scale.NoAnswerCode);
    }

    /// <summary>Reads a scale; <see langword="null"/> when the source has findings.</summary>
    public static RatingScale? Read(ref ByteSource source)
    {
        int at = source.Position;
        byte form = source.Byte(new("a scale", "量表"));
        if (form is InFull or ByName)
        {
            return form == ByName ? ReadPreset(ref source) : ReadInFull(ref source, at);
        }

        source.Refuse(
            at, $"the scale's form is {form.ToString(CultureInfo.InvariantCulture)}; legal: {InFull} (in full), {ByName} (a preset by its id)",
            $"量表形式为 {form.ToString(CultureInfo.InvariantCulture)}；应为 {InFull}（完整）或 {ByName}（预置量表编号）");
        return null;
    }

    private static RatingScale? ReadPreset(ref ByteSource source)
    {
        int at = source.Position;
        string id = source.Text(new("a preset's id", "预置量表编号"), LongestPresetId);
        uint fingerprint = source.Bits(new("a preset's fingerprint", "预置量表指纹"));
        if (source.Findings is not null)
        {
            return null;
        }

        if (Array.Find(Presets, preset => preset.Scale.Id == id) is not { } known)
        {
            string given = JsonEncodedText.Encode(id).ToString();
            string legal = string.Join(", ", Presets.Select(preset => preset.Scale.Id));
            source.Refuse(at, $"'{given}' is no preset; legal: {legal}", $"没有预置量表“{given}”；可用：{legal}");
            return null;
        }

        if (known.Fingerprint != fingerprint)
        {
            (string given, string here) = (fingerprint.ToString("X8", CultureInfo.InvariantCulture), known.Fingerprint.ToString("X8", CultureInfo.InvariantCulture));
            source.Refuse(
                at, $"the preset {id} has the fingerprint {given}, here it is {here}: its levels aren't the same in the version that wrote it; legal: the same preset on both sides",
                $"预置量表 {id} 的指纹为 {given}，本版本为 {here}：写入方版本的级别与此不同；两端的预置量表须一致");
            return null;
        }

        return known.Scale;
    }

    private static RatingScale? ReadInFull(ref ByteSource source, int at)
    {
        string id = source.Text(new("a scale's id", "量表编号"));
        byte kind = source.Byte(new("a scale's kind", "量表类型"));
        var levels = new List<RatingLevel>();
        for (int rest = source.Number(new("the number of levels", "级别数"), MostLevels); rest > 0 && source.Findings is null; rest--)
        {
            levels.Add(new(
                source.Text(new("a level's code", "级别代码")),
                source.Number(new("a level's value", "级别分值")),
                (Sentiment)(source.Byte(new("a level's sentiment", "级别倾向")) - 1),
                ReadWords(ref source, new("a level's label", "级别名称"))));
        }

        LocalizedText name = ReadWords(ref source, new("a scale's name", "量表名称"));
        int notApplicable = source.Signed(new("the code for not applicable", "不适用代码"));
        int noAnswer = source.Signed(new("the code for no answer", "未作答代码"));
        if (source.Findings is not null)
        {
            return null;
        }

        try
        {
            RatingScale scale = new RatingScale(id, name, (RatingScaleKind)kind, levels).WithCodes(notApplicable, noAnswer);
            if (PresetOf(scale) is null)
            {
                return scale;
            }

            source.Refuse(at, $"the preset {id} is written in full; legal: by its id, as all that equals it", $"预置量表 {id} 以完整形式写出；须以编号写出");
        }
        catch (FindingsException refusal)
        {
            source.Refuse(refusal.Findings.Select(finding => finding with { Path = ByteSource.Path(at) + "." + finding.Path }));
        }

        return null;
    }

    private static LocalizedText ReadWords(ref ByteSource source, LocalizedText what) => new(source.Text(what), source.Text(what));

    private static void WriteContent(ref ByteSink sink, RatingScale scale)
    {
        sink.Text(scale.Id);
        sink.Byte((int)scale.Kind);
        sink.Count(scale.Levels.Count);
        foreach (RatingLevel level in scale.Levels)
        {
            sink.Text(level.Code);
            sink.Count(level.Value);
            sink.Byte((int)level.Sentiment + 1);
            sink.Text(level.Label.En);
            sink.Text(level.Label.Zh);
        }
    }

    /// <summary>The preset that a scale is in all that travels: name and codes count here, though not for equality.</summary>
    private static PresetForm? PresetOf(RatingScale scale)
    {
        foreach (PresetForm preset in Presets)
        {
            if (ReferenceEquals(preset.Scale, scale)
                || (preset.Scale.Equals(scale) && preset.Scale.Name == scale.Name
                    && preset.Scale.NotApplicableCode == scale.NotApplicableCode && preset.Scale.NoAnswerCode == scale.NoAnswerCode))
            {
                return preset;
            }
        }

        return null;
    }

    /// <summary>A preset with what is written of it.</summary>
    private sealed class PresetForm(RatingScale scale, uint fingerprint)
    {
        private readonly byte[] _id = [(byte)scale.Id.Length, .. scale.Id.Select(c => (byte)c)];

        public RatingScale Scale => scale;

        /// <summary>The id as the sink writes it; ids of presets are ASCII and short.</summary>
        public ReadOnlySpan<byte> Id => _id;

        public uint Fingerprint => fingerprint;
    }
}
