namespace Csat.Docs.Tests;

/// <summary>What an example prints.</summary>
internal static class Printed
{
    public static string By(Action example)
    {
        TextWriter console = Console.Out;
        using var printed = new StringWriter { NewLine = "\n" };
        try
        {
            Console.SetOut(printed);
            example();
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString();
    }
}
