using Spectre.Console;
using Spectre.Console.Rendering;

/// <summary>A line of hyphens under the headings and nothing else: no character whose width a Chinese terminal sees differently.</summary>
internal sealed class PlainBorder : TableBorder
{
    public static PlainBorder Instance { get; } = new();

    public override string GetPart(TableBorderPart part) => part switch
    {
        TableBorderPart.HeaderBottomLeft or TableBorderPart.HeaderBottom or TableBorderPart.HeaderBottomSeparator
            or TableBorderPart.HeaderBottomRight => "-",
        _ => " ",
    };
}
